using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Yaml;

namespace HandbookSite.Reading;

/// <summary>Splits a page into front matter and text, and reads the front matter: a closed table of keys.</summary>
internal static class FrontMatterReader
{
    private delegate FrontMatter Key(FrontMatter meta, YamlEntry entry, Action<Diagnostic> report);

    private static readonly FrozenDictionary<string, Key> Keys = new Dictionary<string, Key>(StringComparer.Ordinal)
    {
        ["title"] = static (meta, entry, report) => meta with { Title = entry.Text(report) ?? "?" },
        ["slug"] = static (meta, entry, report) => meta with { Slug = Slug(entry, report), SlugPlace = entry.Value.Place },
        ["summary"] = static (meta, entry, report) => meta with { Summary = entry.Text(report) },
        ["order"] = static (meta, entry, report) => meta with { Order = entry.Number(report) },
        ["date"] = static (meta, entry, report) => meta with { Date = entry.Date(report) },
        ["tags"] = static (meta, entry, report) => meta with { Tags = entry.Texts(report) },
        ["draft"] = static (meta, entry, report) => meta with { Draft = entry.Flag(report) ?? false },
        ["aliases"] = static (meta, entry, report) => meta with { Aliases = Aliases(entry, report) },
        ["facts"] = static (meta, entry, report) => meta with { Facts = Facts(entry, report) },
        ["owner"] = static (meta, entry, report) => meta with { Owner = entry.Text(report) },
        ["reviewed"] = static (meta, entry, report) => meta with { Reviewed = entry.Date(report) },
        ["review_by"] = static (meta, entry, report) => meta with { ReviewBy = entry.Date(report) },
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The front matter of a page that has none that can be read; its readers never see it, because the page is an error.</summary>
    public static readonly FrontMatter Unreadable = new() { Title = "?", IsReadable = false };

    /// <summary>The front matter, and where the text begins: an offset into the bytes, and a line. What cannot be read is reported, and the text is still there to be checked.</summary>
    public static (FrontMatter Meta, int BodyOffset, int BodyLine) Read(byte[] bytes, Place start, Action<Diagnostic> report)
    {
        if (Split(bytes) is not var (yaml, offset, line))
        {
            report(start.Says(Codes.NoFrontMatter, bytes.AsSpan().StartsWith("---"u8)
                ? "The front matter that begins here never ends. Put '---' on a line of its own under it."
                : "The page begins without front matter. Put '---', a line 'title: …' and '---' above the text."));
            return (Unreadable, 0, 1);
        }
        var map = YamlReader.Read(new StringReader(Encoding.UTF8.GetString(bytes.AsSpan(yaml))), start with { Line = 2 }, report);
        return (map is null ? Unreadable : Meta(map, start, report), offset, line);
    }

    private static FrontMatter Meta(YamlMap map, Place start, Action<Diagnostic> report)
    {
        map.Close("Front matter", Keys.Keys, report);
        if (map.Lacks("title", Keys.Keys)) report(start.Says(Codes.MissingTitle, "The page has no title. Add 'title: …' to the front matter."));
        var meta = Unreadable with { IsReadable = true };
        foreach (var entry in map.Entries)
            if (Keys.TryGetValue(entry.Key, out var key)) meta = key(meta, entry, report);
        return meta;
    }

    private static string? Slug(YamlEntry entry, Action<Diagnostic> report)
    {
        if (entry.Text(report) is not { } slug) return null;
        if (AddressPart.Problem(slug) is not { } problem) return slug;
        report(entry.Value.Place.Says(Codes.BadSlug, $"The slug '{slug}' {problem}"));
        return null;
    }

    private static ImmutableArray<PageAlias> Aliases(YamlEntry entry, Action<Diagnostic> report)
    {
        var aliases = ImmutableArray.CreateBuilder<PageAlias>();
        foreach (var item in entry.Items(report))
        {
            if (item is YamlScalar { Value: var path } && AddressPart.IsAddress(path)) aliases.Add(new PageAlias(path, item.Place));
            else report(item.Place.Says(Codes.BadAlias, $"An alias is an address within the site, as '/nl/oud-adres/' or '/oud.html'; here stands {item.Description}."));
        }
        return aliases.DrainToImmutable();
    }

    private static ImmutableArray<Fact> Facts(YamlEntry entry, Action<Diagnostic> report)
    {
        var facts = ImmutableArray.CreateBuilder<Fact>();
        foreach (var item in entry.Items(report))
        {
            if (entry.Map(item, report) is not { } map) continue;
            map.Close("A fact", ["label", "value"], report);
            if (map["label"]?.Text(report) is { } label && map["value"]?.Text(report) is { } value) facts.Add(new Fact(label, value));
            else if (map["label"] is null || map["value"] is null) report(item.Place.Says(Codes.MissingKey, "A fact has a 'label' and a 'value'."));
        }
        return facts.DrainToImmutable();
    }

    private static (Range Yaml, int BodyOffset, int BodyLine)? Split(ReadOnlySpan<byte> bytes)
    {
        var begin = 0;
        for (var (at, line) = (0, 1); at < bytes.Length; line++)
        {
            var end = bytes[at..].IndexOf((byte)'\n');
            var next = end < 0 ? bytes.Length : at + end + 1;
            var isFence = bytes[at..next].TrimEnd("\r\n \t"u8).SequenceEqual("---"u8);
            if (line == 1 && !isFence) return null;
            if (line == 1) begin = next;
            else if (isFence) return (begin..at, next, line + 1);
            at = next;
        }
        return null;
    }
}
