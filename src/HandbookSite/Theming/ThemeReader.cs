using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Fluid;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Downloads.Word;
using HandbookSite.Reading;
using HandbookSite.Theming.Checking;

namespace HandbookSite.Theming;

/// <summary>Reads a theme and checks it against the contract before a page is made.</summary>
internal sealed partial class ThemeReader
{
    private const string Ending = ".liquid";

    private readonly SourceFolder _folder;
    private readonly Action<Diagnostic> _report;
    private readonly FluidParser _parser = LayoutLanguage.Parser();
    private readonly FrozenDictionary<string, string> _parts;
    private readonly TemplateOptions _options;
    private readonly Dictionary<string, HashSet<string>> _rendered = new(StringComparer.Ordinal);

    private ThemeReader(SourceFolder folder, Action<Diagnostic> report)
    {
        (_folder, _report) = (folder, report);
        _parts = Under("parts/").ToFrozenDictionary(part => part.Name, part => part.Source, StringComparer.Ordinal);
        _options = LayoutLanguage.Options(new PartFiles(_parts.ToFrozenDictionary(part => part.Key + Ending, part => part.Value, StringComparer.Ordinal)));
    }

    /// <summary>Null where a layout or a file of texts cannot be used; every mistake is reported.</summary>
    public static Theme? Read(SourceFolder folder, ImmutableArray<Language> languages, Action<Diagnostic> report)
    {
        var failed = false;
        var reader = new ThemeReader(folder, diagnostic =>
        {
            failed |= diagnostic.Code.Severity == Severity.Error;
            report(diagnostic);
        });
        foreach (var (name, source) in reader._parts.OrderBy(part => part.Key, StringComparer.Ordinal)) reader.Parse($"parts/{name}{Ending}", source, ["page", "site", "text"]);
        reader.CheckCircles();
        var layouts = reader.Layouts();
        var texts = languages.Select(language => KeyValuePair.Create(language.Code, reader.Texts(language))).ToList();
        var word = folder.Find("word.yml") is { } file ? WordLooksReader.Read(file, folder, reader._report) : new WordLooks();
        return failed ? null : new Theme(layouts, texts.ToFrozenDictionary(text => text.Key, text => text.Value!, StringComparer.Ordinal), reader.Assets(), word);
    }

    /// <summary>Reports parts that lead back to themselves: they would never end.</summary>
    private void CheckCircles()
    {
        foreach (var part in _parts.Keys.Order(StringComparer.Ordinal))
        {
            var reached = new HashSet<string>(StringComparer.Ordinal);
            var next = new Stack<string>([part]);
            while (next.TryPop(out var name))
                foreach (var inner in _rendered.GetValueOrDefault($"parts/{name}{Ending}", []).Where(reached.Add)) next.Push(inner);
            var path = $"parts/{part}{Ending}";
            if (reached.Contains(part)) _report(PlaceOf(path).Says(Codes.UnknownPart, $"The part '{part}' renders itself, at once or by way of another part."));
        }
    }

    private IEnumerable<(string Name, string Source)> Under(string folder)
    {
        foreach (var file in _folder.Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal) && file.Path.EndsWith(Ending, StringComparison.Ordinal)))
            if (Utf8File.Read(file, _report) is { } bytes) yield return (file.Path[folder.Length..^Ending.Length], Encoding.UTF8.GetString(bytes));
    }

    private FrozenDictionary<string, Layout> Layouts()
    {
        var layouts = new Dictionary<string, Layout>(StringComparer.Ordinal);
        var sources = Under("layouts/").ToDictionary(layout => layout.Name, layout => layout.Source, StringComparer.Ordinal);
        foreach (var name in sources.Keys.Except(Theme.LayoutNames, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            _report(PlaceOf($"layouts/{name}{Ending}").Says(Codes.UnknownThemeFile, $"Nothing uses a layout '{name}'.{Suggestion.For(name, Theme.LayoutNames)}"));
        foreach (var name in Theme.LayoutNames)
        {
            var path = $"layouts/{name}{Ending}";
            if (!sources.TryGetValue(name, out var source)) _report(_folder.PlaceOf(path).Says(Codes.MissingThemeFile, $"The theme has no layout '{name}'."));
            else if (Parse(path, source, name == "navigation" ? ["chapter", "site", "text"] : ["page", "site", "text"]) is { } template) layouts.Add(name, new Layout(template, _options));
        }
        foreach (var part in _rendered.GetValueOrDefault($"layouts/navigation{Ending}", []).Order(StringComparer.Ordinal))
            _report(PlaceOf($"layouts/navigation{Ending}").Says(Codes.UnknownPart, $"The navigation is made once for all pages of a section, and parts look at one page: it cannot render '{part}'."));
        return layouts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private Place PlaceOf(string path) => new(_folder.Find(path)?.Name ?? path);

    private IFluidTemplate? Parse(string path, string source, ImmutableArray<string> variables)
    {
        var place = PlaceOf(path);
        if (_parser.TryParse(source, out var template, out var error))
        {
            var check = new LayoutCheck(place.Path, source, variables, _parts.Keys, _options.Filters, _report);
            check.VisitTemplate(template);
            _rendered[path] = check.Rendered;
            return template;
        }
        var at = Position().Match(error);
        if (at.Success) place = place with { Line = Number(at.Groups["line"]), Column = Number(at.Groups["column"]) };
        var sentence = Position().Replace(error.Split('\n')[0], "").Replace(" at ", " ", StringComparison.Ordinal).TrimEnd(' ', '.', ':');
        _report(place.Says(Codes.BadLayout, $"{sentence}."));
        return null;
    }

    private Texts? Texts(Language language)
    {
        var path = $"texts/{language.Code}.yml";
        if (_folder.Find(path) is { } file) return TextsReader.Read(file, _report);
        _report(_folder.PlaceOf(path).Says(Codes.MissingThemeFile, $"The theme has no words in {language.Name}. Copy 'texts/en.yml' to this file and translate it."));
        return null;
    }

    private Assets Assets() =>
        new([.. _folder.Files.Where(IsAsset).OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => (file.Path, file.Read()))]);

    private static bool IsAsset(SourceFile file) => file.Extension is not ("liquid" or "yml");

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\((?<line>\d+):(?<column>\d+)\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Position();
}
