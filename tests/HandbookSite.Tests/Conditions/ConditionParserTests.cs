using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using HandbookSite.Conditions;
using HandbookSite.Diagnostics;

namespace HandbookSite.Tests.Conditions;

/// <summary>The grammar of conditions; its cases stand in tests/conditions.json, for every program that reads them.</summary>
public sealed class ConditionParserTests
{
    private static readonly Place Start = new("input/p.nl.md");

    private static readonly string[] Pieces =
    [
        "a", "photos", "50plus", "and", "or", "not", "in", "=", "!=", "!", "(", ")", ",", " ", "  ", " and ", " or ", "not ", "a = x", " in (x, y)", "\t", "\0", "é", "👷", "\uD800", "'", "-", "_",
    ];

    /// <summary>The name of a field may be any word but 'not'; a value may be any.</summary>
    private static readonly Gen<Condition> Questions = Gen.Select(
        One("a", "photos", "or", "in", "and", "x-y"),
        One("x", "50plus", "or", "and", "not", "in", "_").Array[1, 3],
        Gen.Bool,
        (field, values, isNegated) => (Condition)new Question(Word(field), [.. values.Select(Word)], isNegated && values.Length == 1));

    public static TheoryData<string, string, bool> Conditions()
    {
        var rows = new TheoryData<string, string, bool>();
        foreach (var row in Cases("conditions")) rows.Add(row.GetProperty("condition").GetString()!, row.GetProperty("values").GetRawText(), row.GetProperty("holds").GetBoolean());
        return rows;
    }

    public static TheoryData<string, int> Errors()
    {
        var rows = new TheoryData<string, int>();
        foreach (var row in Cases("errors")) rows.Add(row.GetProperty("condition").GetString()!, row.GetProperty("column").GetInt32());
        return rows;
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_holds_by_the_values_of_its_fields(string condition, string values, bool holds)
    {
        using var given = JsonDocument.Parse(values);
        Assert.Equal(holds, Parsed(condition).Holds(field => given.RootElement.TryGetProperty(field, out var array) ? [.. array.EnumerateArray().Select(value => value.GetString()!)] : []));
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public void A_condition_that_breaks_the_grammar_is_reported_where_it_does(string condition, int column)
    {
        var (read, diagnostics) = Read(condition);
        Assert.Null(read);
        Assert.Equal(column, Assert.Single(diagnostics).Place.Column);
    }

    [Theory]
    [InlineData("photos", "input/p.nl.md:1:7: error HB603: The condition wants '=', '!=' or 'in (…)' here; there stands nothing.")]
    [InlineData("= ask", "input/p.nl.md:1:1: error HB603: The condition wants the name of a field here; there stands '='.")]
    [InlineData("photos = (ask)", "input/p.nl.md:1:10: error HB603: The condition wants a value here; there stands '('.")]
    [InlineData("photos = eerst vragen", "input/p.nl.md:1:16: error HB603: The condition wants 'and', 'or' or the end here; there stands 'vragen'.")]
    [InlineData("size in lt10", "input/p.nl.md:1:9: error HB603: The condition wants '(' here; there stands 'lt10'.")]
    [InlineData("size in (lt10 10to49)", "input/p.nl.md:1:15: error HB603: The condition wants ',' or ')' here; there stands '10to49'.")]
    [InlineData("(a = x", "input/p.nl.md:1:7: error HB603: The condition wants ')' here; there stands nothing.")]
    public void A_message_says_what_is_wanted(string condition, string line) => Assert.Equal([line], Read(condition).Diagnostics.Select(diagnostic => diagnostic.ToString()));

    [Theory]
    [InlineData("(")]
    [InlineData("not ")]
    public void A_condition_too_deep_in_itself_is_an_error_and_no_crash(string level)
    {
        var (condition, diagnostics) = Read(string.Concat(Enumerable.Repeat(level, 100_000)) + "a = x");
        Assert.Null(condition);
        Assert.Equal($"input/p.nl.md:1:{(20 * level.Length) + (level == "(" ? 1 : 0)}: error HB603: Parentheses and 'not' stand too deep in one another in this condition.", Assert.Single(diagnostics).ToString());
    }

    [Theory]
    [InlineData(" or ")]
    [InlineData(" and ")]
    public void A_condition_of_endless_questions_is_an_error_and_no_crash(string joint)
    {
        Assert.NotNull(Read(string.Join(joint, Enumerable.Repeat("a = x", 100))).Condition);
        var (condition, diagnostics) = Read(string.Join(joint, Enumerable.Repeat("a = x", 100_000)));
        Assert.Null(condition);
        Assert.EndsWith(": error HB603: The condition asks more than 100 questions. Split it.", Assert.Single(diagnostics).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Any_text_gives_a_condition_or_one_diagnostic_within_it() =>
        One(Pieces).Array[0, 40].Select(string.Concat).Sample(text =>
        {
            var (condition, diagnostics) = Read(text);
            if (condition is null) Assert.InRange(Assert.Single(diagnostics).Place.Column, 1, text.Length + 1);
            else Assert.Empty(diagnostics);
        }, iter: 2000, threads: 2);

    [Fact]
    public void A_condition_as_text_is_read_as_an_equal_one() => Tree(4).Sample(condition =>
    {
        var again = Parsed(condition.ToString());
        Assert.Equal(condition, again);
        Assert.Equal(condition.GetHashCode(), again.GetHashCode());
    }, iter: 2000, threads: 2);

    [Theory]
    [InlineData("a=x", "a = x")]
    [InlineData("(a = x)", "a = x")]
    [InlineData("a in(x,y)", "a in (x, y)")]
    [InlineData("not (not (a = x))", "not not a = x")]
    [InlineData("(a = x or b = y) or c = z", "a = x or b = y or c = z")]
    [InlineData("(a = x and b = y) or c = z", "a = x and b = y or c = z")]
    [InlineData("a = x and (b = y or c = z)", "a = x and (b = y or c = z)")]
    [InlineData("a = x and (b = y and c = z)", "a = x and (b = y and c = z)")]
    [InlineData("not (a = x or b = y)", "not (a = x or b = y)")]
    public void A_condition_is_written_with_the_parentheses_that_it_needs(string condition, string written) => Assert.Equal(written, Parsed(condition).ToString());

    [Theory]
    [InlineData("a = x", "a  =  x", true)]
    [InlineData("a in (x, y)", "a in (x,y)", true)]
    [InlineData("a = x", "a != x", false)]
    [InlineData("a = x", "a = y", false)]
    [InlineData("a = x", "b = x", false)]
    [InlineData("a in (x, y)", "a in (y, x)", false)]
    [InlineData("a in (x, y)", "a in (x, y, z)", false)]
    [InlineData("a = x and b = y", "a = x or b = y", false)]
    [InlineData("a = x and b = y", "b = y and a = x", false)]
    [InlineData("not a = x", "a = x", false)]
    public void Conditions_are_equal_by_what_they_ask_and_not_by_where_they_stand(string one, string other, bool equal) => Assert.Equal(equal, Parsed(one) == Parsed(other));

    [Fact]
    public void The_questions_stand_from_left_to_right_with_their_places() => Assert.Equal(
        ["a@1", "b@12", "c@25"],
        Parsed("a = x and (b = y or not c = z)").Questions.Select(question => $"{question.Field.Text}@{question.Field.Place.Column}"));

    private static Gen<string> One(params string[] words) => Gen.Int[0, words.Length - 1].Select(index => words[index]);

    private static Gen<Condition> Tree(int depth) => depth == 0 ? Questions : Gen.OneOf(
        Questions,
        Tree(depth - 1).Select(inner => (Condition)new Negation(inner)),
        Gen.Select(Tree(depth - 1), Tree(depth - 1), (left, right) => (Condition)new AllOf(left, right)),
        Gen.Select(Tree(depth - 1), Tree(depth - 1), (left, right) => (Condition)new AnyOf(left, right)));

    private static Word Word(string text) => new(text, Start);

    private static Condition Parsed(string condition)
    {
        var (read, diagnostics) = Read(condition);
        Assert.Empty(diagnostics);
        return read!;
    }

    private static (Condition? Condition, ImmutableArray<Diagnostic> Diagnostics) Read(string condition)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var read = ConditionParser.Parse(condition, Start, diagnostics.Add);
        return (read, diagnostics.DrainToImmutable());
    }

    private static List<JsonElement> Cases(string name)
    {
        using var table = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("tests", "conditions.json")));
        return [.. table.RootElement.GetProperty(name).EnumerateArray().Select(row => row.Clone())];
    }
}
