using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using HandbookSite.Diagnostics;
using Markdig.Renderers.Html;

namespace HandbookSite.Markdown;

/// <summary>Gives every heading its id: the author's, or the original's at the same position, or one made of its words.</summary>
internal sealed class Anchors
{
    private readonly MarkdownText _text;
    private readonly Outline? _original;
    private readonly Action<Diagnostic> _report;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);

    private Anchors(MarkdownText text, Outline? original, Action<Diagnostic> report) => (_text, _original, _report) = (text, original, report);

    /// <summary>Names the headings of a text in its tree. A translation takes its ids from <paramref name="original"/> as far as both have the same levels.</summary>
    public static Outline Assign(MarkdownText text, Outline? original, Action<Diagnostic> report)
    {
        var anchors = new Anchors(text, original, report);
        anchors.Reserve();
        var outline = new Outline(anchors.Headings(), [.. text.ItemIds]);
        if (original is not null) anchors.CompareItems(original);
        return outline;
    }

    /// <summary>What authors gave and what citations lead to comes first, so that no made id takes it.</summary>
    private void Reserve()
    {
        _taken.UnionWith(_text.Citations.SelectMany(citation => new[] { $"source-{citation.Id}", $"cite-{citation.Id}" }));
        var given = _text.Headings.Where(heading => heading.TryGetAttributes()?.Id is not null).Select(heading => new WrittenId(heading.GetAttributes().Id!, _text.PlaceOf(heading)));
        foreach (var id in given.Concat(_text.ItemIds).OrderBy(id => id.Place))
            if (!_taken.Add(id.Id)) _report(id.Place.Says(Codes.DuplicateAnchor, $"The id '{id.Id}' stands on this page already."));
    }

    private ImmutableArray<Heading> Headings()
    {
        var headings = ImmutableArray.CreateBuilder<Heading>(_text.Headings.Count);
        var pairs = _original is null ? 0 : Pairs(_original);
        foreach (var (index, block) in _text.Headings.Index())
        {
            var words = PlainText.Of(block.Inline);
            var given = block.TryGetAttributes()?.Id;
            var paired = index < pairs ? _original!.Headings[index] : null;
            if (given is not null && paired is not null && paired.Id != given)
                _report(_text.PlaceOf(block).Says(Codes.AnchorsDiffer, $"The heading has the id '{given}'; in the original ({paired.Place}) it is '{paired.Id}'."));
            var id = given ?? Free(paired?.Id ?? Name(words));
            block.GetAttributes().Id = id;
            headings.Add(new Heading(block.Level, id, words, _text.PlaceOf(block)));
        }
        return headings.DrainToImmutable();
    }

    /// <summary>The number of headings, from the first, that have the same levels in both.</summary>
    private int Pairs(Outline original)
    {
        var index = 0;
        for (; index < Math.Max(_text.Headings.Count, original.Headings.Length); index++)
        {
            var here = index < _text.Headings.Count ? _text.Headings[index] : null;
            var there = index < original.Headings.Length ? original.Headings[index] : null;
            if (here?.Level == there?.Level) continue;
            var place = _text.Headings.Count == 0 ? _text.Start : _text.PlaceOf(here ?? _text.Headings[^1]);
            _report(place.Says(Codes.HeadingsDiffer, there is null
                ? "The original has no heading here. The headings of both are paired no further."
                : $"The original has '{there.Text}' here, a heading of level {there.Level} ({there.Place}). The headings of both are paired no further."));
            break;
        }
        return index;
    }

    private void CompareItems(Outline original)
    {
        var there = original.Items.Select(id => id.Id).ToHashSet(StringComparer.Ordinal);
        var here = _text.ItemIds.Select(id => id.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var id in _text.ItemIds.Where(id => !there.Contains(id.Id)))
            _report(id.Place.Says(Codes.AnchorsDiffer, $"The original has no list item '{id.Id}'.{Suggestion.For(id.Id, there)}"));
        foreach (var id in original.Items.Where(id => !here.Contains(id.Id)))
            _report(_text.Start.Says(Codes.AnchorsDiffer, $"The translation has no list item '{id.Id}', as the original has ({id.Place})."));
    }

    private string Free(string id)
    {
        var free = id;
        for (var number = 2; !_taken.Add(free); number++) free = $"{id}-{number}";
        return free;
    }

    private static string Name(string words)
    {
        var name = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || IsMark(rune)) name.Append(Rune.ToLowerInvariant(rune));
            else if (name.Length > 0 && name[^1] != '-') name.Append('-');
        }
        return name.ToString().TrimEnd('-') is { Length: > 0 } made ? made : "section";
    }

    /// <summary>Whether it belongs to the letter before it, as vowels do in the scripts of India.</summary>
    private static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
