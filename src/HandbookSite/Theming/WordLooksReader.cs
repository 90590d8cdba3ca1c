using System.Text;
using HandbookSite.Diagnostics;
using HandbookSite.Downloads.Word;
using HandbookSite.Reading;
using HandbookSite.Yaml;

namespace HandbookSite.Theming;

/// <summary>Reads <c>word.yml</c>, the looks of Word files; its keys are closed, and each can be left out.</summary>
internal sealed class WordLooksReader
{
    private const int SmallestSize = 6, LargestSize = 72, SmallestMargin = 10, LargestMargin = 60, LargestLogo = 150, LongestFont = 31;

    private readonly SourceFolder _folder;
    private readonly Action<Diagnostic> _report;

    private WordLooksReader(SourceFolder folder, Action<Diagnostic> report) => (_folder, _report) = (folder, report);

    /// <summary>The looks in a file of a theme; what is wrong is reported and left as it was.</summary>
    public static WordLooks Read(SourceFile file, SourceFolder folder, Action<Diagnostic> report)
    {
        var looks = new WordLooks();
        if (Utf8File.Read(file, report) is not { } bytes) return looks;
        if (YamlReader.Read(new StringReader(Encoding.UTF8.GetString(bytes)), new Place(file.Name), report) is not { } map) return looks;
        return new WordLooksReader(folder, report).Looks(map, looks);
    }

    private WordLooks Looks(YamlMap map, WordLooks looks)
    {
        map.Close("word.yml", ["fonts", "sizes", "colours", "margins", "logo"], _report);
        if (Part(map, "fonts", "headings", "text") is { } fonts)
            looks = looks with { HeadingFont = Font(fonts["headings"]) ?? looks.HeadingFont, BodyFont = Font(fonts["text"]) ?? looks.BodyFont };
        if (Part(map, "sizes", "title", "heading", "text") is { } sizes)
            looks = looks with { TitleSize = Size(sizes["title"]) ?? looks.TitleSize, HeadingSize = Size(sizes["heading"]) ?? looks.HeadingSize, BodySize = Size(sizes["text"]) ?? looks.BodySize };
        if (Part(map, "colours", "accent", "quiet", "line", "tint") is { } colours)
            looks = looks with { Accent = Colour(colours["accent"]) ?? looks.Accent, Quiet = Colour(colours["quiet"]) ?? looks.Quiet, Line = Colour(colours["line"]) ?? looks.Line, Tint = Colour(colours["tint"]) ?? looks.Tint };
        if (Part(map, "margins", "top", "bottom", "left", "right") is { } margins)
            looks = looks with { MarginTop = Margin(margins["top"]) ?? looks.MarginTop, MarginBottom = Margin(margins["bottom"]) ?? looks.MarginBottom, MarginLeft = Margin(margins["left"]) ?? looks.MarginLeft, MarginRight = Margin(margins["right"]) ?? looks.MarginRight };
        return Part(map, "logo", "file", "width", "height") is { } logo ? looks with { Logo = Logo(logo) } : looks;
    }

    private YamlMap? Part(YamlMap map, string key, params string[] keys)
    {
        var part = map[key]?.Map(_report);
        part?.Close($"'{key}'", keys, _report);
        return part;
    }

    private string? Font(YamlEntry? entry)
    {
        if (entry?.Text(_report) is not { } name) return null;
        return name.Length <= LongestFont ? name : Wrong<string>(entry, $"the name of a typeface, at most {LongestFont} characters long");
    }

    private string? Colour(YamlEntry? entry)
    {
        if (entry?.Text(_report) is not { } colour) return null;
        return colour.Length == 6 && colour.All(char.IsAsciiHexDigit) ? colour.ToUpperInvariant() : Wrong<string>(entry, "a colour as \"1F3A5F\"");
    }

    private int? Size(YamlEntry? entry) => Between(entry, SmallestSize, LargestSize, "points");

    private int? Margin(YamlEntry? entry) => Between(entry, SmallestMargin, LargestMargin, "millimetres");

    private int? Between(YamlEntry? entry, int least, int most, string unit)
    {
        if (entry?.Number(_report) is not { } number) return null;
        if (number >= least && number <= most) return number;
        Wrong<string>(entry, $"{least} to {most} {unit}");
        return null;
    }

    private WordLogo? Logo(YamlMap logo)
    {
        var (width, height) = (Between(logo["width"], 1, LargestLogo, "millimetres"), Between(logo["height"], 1, LargestLogo, "millimetres"));
        foreach (var key in new[] { "file", "width", "height" })
            if (logo[key] is null) _report(logo.Place.Says(Codes.WrongValue, $"'logo' wants {key}, as {{ file: images/logo.png, width: 40, height: 12 }}."));
        if (logo["file"] is not { } entry || entry.Text(_report) is not { } path || width is null || height is null) return null;
        if (_folder.Find(path)?.Read() is not { } bytes) return Missing(entry, $"The theme has no '{path}'.");
        var isJpeg = bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]);
        var isPng = bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G']);
        return isPng || isJpeg ? new WordLogo(bytes, isJpeg, width.Value, height.Value) : Missing(entry, $"'{path}' is neither a PNG nor a JPEG.");
    }

    private WordLogo? Missing(YamlEntry entry, string message)
    {
        _report(entry.Value.Place.Says(Codes.MissingThemeFile, message));
        return null;
    }

    private T? Wrong<T>(YamlEntry entry, string wanted)
        where T : class
    {
        _report(entry.Value.Place.Says(Codes.WrongValue, $"'{entry.Key}' wants {wanted}; here stands {entry.Value.Description}."));
        return null;
    }
}
