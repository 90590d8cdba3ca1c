using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Conditions;

/// <summary>
/// Reads a condition: <c>a = x</c>, <c>a != x</c>, <c>a in (x, y)</c>, joined by <c>and</c>, <c>or</c>, <c>not</c> and parentheses; 'and' binds closer than 'or'.
/// After '=', '!=' and inside 'in (…)' each word is a value, 'or' too.
/// </summary>
internal sealed class ConditionParser
{
    private const int Deepest = 20;
    private const int Longest = 100;

    private readonly string _text;
    private readonly Place _start;
    private int _at;
    private int _depth;
    private int _questions;

    private ConditionParser(string text, Place start) => (_text, _start) = (text, start);

    /// <summary>The condition in a text that begins at <paramref name="start"/>; null, and a diagnostic, where it breaks the grammar.</summary>
    public static Condition? Parse(string text, Place start, Action<Diagnostic> report)
    {
        var parser = new ConditionParser(text, start);
        try
        {
            var condition = parser.Or();
            if (parser.Peek().Length == 0) return condition;
            throw parser.Wanted("'and', 'or' or the end");
        }
        catch (ConditionException problem)
        {
            report(parser.Here.Says(Codes.BadCondition, problem.Message));
            return null;
        }
    }

    private Place Here => _start with { Column = _start.Column + _at };

    private Condition Or()
    {
        var condition = And();
        while (Take("or")) condition = new AnyOf(condition, And());
        return condition;
    }

    private Condition And()
    {
        var condition = Single();
        while (Take("and")) condition = new AllOf(condition, Single());
        return condition;
    }

    private Condition Single()
    {
        if (++_depth > Deepest) throw new ConditionException("Parentheses and 'not' stand too deep in one another in this condition.");
        var condition = Take("not") ? new Negation(Single()) : Take("(") ? Closed() : Asked();
        _depth--;
        return condition;
    }

    private Condition Closed()
    {
        var condition = Or();
        return Take(")") ? condition : throw Wanted("')'");
    }

    private Question Asked()
    {
        // A condition is as deep as it has questions, and whoever walks it calls itself.
        if (++_questions > Longest) throw new ConditionException($"The condition asks more than {Longest} questions. Split it.");
        var field = NextWord("the name of a field");
        if (Take("!=")) return new Question(field, [NextWord("a value")], IsNegated: true);
        if (Take("=")) return new Question(field, [NextWord("a value")], IsNegated: false);
        if (!Take("in")) throw Wanted("'=', '!=' or 'in (…)'");
        return Take("(") ? new Question(field, Values(), IsNegated: false) : throw Wanted("'('");
    }

    private ImmutableArray<Word> Values()
    {
        var values = ImmutableArray.CreateBuilder<Word>();
        do values.Add(NextWord("a value"));
        while (Take(","));
        return Take(")") ? values.DrainToImmutable() : throw Wanted("',' or ')'");
    }

    private Word NextWord(string wanted)
    {
        var token = Peek();
        if (token.Length == 0 || !IsLetter(token[0])) throw Wanted(wanted);
        var word = new Word(token, Here);
        _at += token.Length;
        return word;
    }

    private bool Take(string token)
    {
        if (!string.Equals(Peek(), token, StringComparison.Ordinal)) return false;
        _at += token.Length;
        return true;
    }

    /// <summary>The next token: a word, a sign, or nothing at the end.</summary>
    private string Peek()
    {
        while (_at < _text.Length && _text[_at] == ' ') _at++;
        var end = _at;
        while (end < _text.Length && IsLetter(_text[end])) end++;
        if (end == _at && end < _text.Length) end += _text.AsSpan(end).StartsWith("!=") ? 2 : 1;
        return _text[_at..end];
    }

    private static bool IsLetter(char character) => char.IsAsciiLetterOrDigit(character) || character is '_' or '-';

    private ConditionException Wanted(string what) =>
        new($"The condition wants {what} here; there stands {(Peek() is { Length: > 0 } token ? $"'{token}'" : "nothing")}.");
}
