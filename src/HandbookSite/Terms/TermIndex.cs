using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using HandbookSite.Content;

namespace HandbookSite.Terms;

/// <summary>Finds the terms of one language in a text: whole words, the longest first.</summary>
internal sealed class TermIndex
{
    private readonly FrozenDictionary<string, ImmutableArray<TermPhrase>> _byFirstWord;
    private readonly FrozenDictionary<string, ImmutableArray<TermPhrase>>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TermIndex(ImmutableArray<GlossaryTerm> glossary, Language language)
    {
        _byFirstWord = glossary.SelectMany(term => Phrases(term, term.In(language)))
            .GroupBy(phrase => phrase.Folded[..WordEnd(phrase.Folded, 0)], StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(phrase => phrase.Folded.Length).ThenBy(phrase => phrase.IsSynonym).ToImmutableArray(), StringComparer.Ordinal);
        _lookup = _byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether there is nothing to find.</summary>
    public bool IsEmpty => _byFirstWord.Count == 0;

    /// <summary>Adds what stands in a text to <paramref name="found"/>, in order. Where words belong to several terms there is one for each, that whose term or form they are first.</summary>
    public void Find(TermText text, List<TermMatch> found)
    {
        var folded = text.Folded;
        for (var at = 0; at < folded.Length;)
        {
            if (!IsLetter(folded[at]))
            {
                at++;
                continue;
            }
            var end = WordEnd(folded, at);
            at = _lookup.TryGetValue(folded[at..end], out var phrases) ? Match(text, at, end, phrases, found) : end;
        }
    }

    /// <summary>Where to read on: behind the longest phrase that stands here, or behind its first word.</summary>
    private static int Match(TermText text, int at, int end, ImmutableArray<TermPhrase> phrases, List<TermMatch> found)
    {
        var length = 0;
        foreach (var phrase in phrases)
        {
            if (length > phrase.Folded.Length) break;
            if (!Stands(text, at, phrase)) continue;
            length = phrase.Folded.Length;
            found.Add(new TermMatch(at, length, phrase));
        }
        return Math.Max(end, at + length);
    }

    private static bool Stands(TermText text, int at, TermPhrase phrase)
    {
        var folded = text.Folded;
        var end = at + phrase.Folded.Length;
        return folded[at..].StartsWith(phrase.Folded, StringComparison.Ordinal)
            && (end == folded.Length || !IsWithin(folded, end))
            && (phrase.Capitals is not { } capitals || text.Written[at..end].SequenceEqual(capitals));
    }

    private static int WordEnd(ReadOnlySpan<char> folded, int at)
    {
        while (at < folded.Length && IsWithin(folded, at)) at++;
        return at;
    }

    /// <summary>Whether a character goes on with a word. A hyphen does, also where the rest of the word is left out ('concurrentie- en relatiebeding'); an apostrophe does between letters.</summary>
    private static bool IsWithin(ReadOnlySpan<char> folded, int at) =>
        IsLetter(folded[at]) || folded[at] is '-' or '_' || (folded[at] == '\'' && at > 0 && IsLetter(folded[at - 1]) && at + 1 < folded.Length && IsLetter(folded[at + 1]));

    private static bool IsLetter(char sign) => sign <= '\u007F'
        ? char.IsAsciiLetterOrDigit(sign)
        : char.IsLetterOrDigit(sign) || char.IsSurrogate(sign) || char.GetUnicodeCategory(sign) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static IEnumerable<TermPhrase> Phrases(GlossaryTerm term, TermWords? words) => words is null ? [] :
        new[] { words.Term }.Concat(words.Forms).Select(word => TermPhrase.Of(word, isSynonym: false, term))
            .Concat(words.Synonyms.Select(word => TermPhrase.Of(word, isSynonym: true, term)))
            .Where(phrase => IsLetter(phrase.Folded[0]));
}
