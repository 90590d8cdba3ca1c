using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Diagnostics;

namespace HandbookSite.Reading;

/// <summary>Reads the input files into a handbook.</summary>
internal static class HandbookReader
{
    /// <summary>The handbook, as far as it can be read; drafts only where they are asked for.</summary>
    public static Handbook Read(SourceFolder input, bool drafts, ParallelOptions parallel, Action<Diagnostic> report)
    {
        var handbook = HandbookYmlReader.Read(input, report);
        FileNames.Check(input, report);
        var texts = new (InputPath Path, Translation Text)?[input.Files.Length];
        Parallel.For(0, input.Files.Length, parallel, index => texts[index] = Text(input.Files[index], handbook, report));
        var all = texts.OfType<(InputPath Path, Translation Text)>().ToList();
        var fields = FieldsYmlReader.Read(input, handbook.Languages, report);
        var pages = Pages(all.Where(text => drafts || !text.Text.Meta.Draft));
        var ids = all.Select(text => text.Path.Id).ToImmutableHashSet(StringComparer.Ordinal);
        pages = GuidesReader.Read(input, pages, ids, handbook.Languages, report);
        return handbook with
        {
            Pages = ProtocolsReader.Read(input, pages, ids, fields, handbook.Languages, report),
            Sources = SourcesYmlReader.Read(input, handbook.Languages, report),
            Glossary = GlossaryYmlReader.Read(input, handbook.Languages, report),
            Fields = fields.ToImmutableDictionary(field => field.Key, StringComparer.Ordinal),
            Drafts = [.. all.Where(text => !drafts && text.Text.Meta.Draft).Select(text => (text.Path.Id, text.Text.Language.Code))],
            Pictures = input.Files.Where(file => PictureReader.Extensions.Contains(file.Extension))
                .ToImmutableDictionary(file => file.Path, file => new Picture(file, PictureReader.Read), StringComparer.Ordinal),
        };
    }

    private static (InputPath Path, Translation Text)? Text(SourceFile file, Handbook handbook, Action<Diagnostic> report)
    {
        if (file.Extension != "md") return null;
        var place = new Place(file.Name);
        var path = InputPath.Parse(file.Path);
        if (path is null)
        {
            report(place.Says(Codes.MisplacedPage, "A page is named '<name>.<language>.md', in the input folder or one folder deep."));
            return null;
        }
        if (handbook.Languages.FirstOrDefault(language => language.Code == path.LanguageCode) is not { } language)
        {
            var codes = handbook.Languages.Select(known => known.Code);
            report(place.Says(Codes.MisplacedPage, $"The handbook has no language '{path.LanguageCode}'; it has {string.Join(", ", codes)}.{Suggestion.For(path.LanguageCode, codes)}"));
            return null;
        }
        if (Utf8File.Read(file, report) is not { } bytes) return (path, new Translation(language, file, FrontMatterReader.Unreadable, default, 1));
        var (meta, offset, line) = FrontMatterReader.Read(bytes, place, report);
        return (path, new Translation(language, file, meta, bytes.AsMemory(offset), line));
    }

    private static ImmutableArray<Page> Pages(IEnumerable<(InputPath Path, Translation Text)> texts) =>
    [
        .. texts.GroupBy(text => text.Path.Id, StringComparer.Ordinal)
            .OrderBy(page => page.Key, StringComparer.Ordinal)
            .Select(page => (page.First().Path, Texts: page.Select(text => text.Text).OrderBy(text => text.Language.Index)))
            .Select(page => new Page(page.Path.Id, page.Path.Kind, page.Path.SectionId, [.. page.Texts])),
    ];
}
