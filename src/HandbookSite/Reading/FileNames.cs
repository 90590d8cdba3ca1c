using HandbookSite.Diagnostics;

namespace HandbookSite.Reading;

/// <summary>Checks the names of the input files, so that a handbook can be kept, built and served on every system.</summary>
internal static class FileNames
{
    /// <summary>Reports names that some system refuses, pairs that some system takes for one, and files that have no place.</summary>
    public static void Check(SourceFolder input, Action<Diagnostic> report)
    {
        var taken = new Dictionary<string, SourceFile>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in input.Files)
        {
            foreach (var part in file.Path.Split('/'))
                if (AddressPart.ProblemOfName(part) is { } problem) report(new Place(file.Name).Says(Codes.IllegalName, $"The name '{part}' {problem}"));
            if (AddressPart.HasLooseAccent(file.Path))
                report(new Place(file.Name).Says(Codes.AmbiguousName, "The name has an accent that is stored apart from its letter; other systems take it for another name. Type the name again."));
            if (!taken.TryAdd(file.Path, file))
                report(new Place(file.Name).Says(Codes.AmbiguousName, $"Many systems take this file and '{taken[file.Path].Name}' for one. Rename one of them."));
            if (!HasPlace(file)) report(new Place(file.Name).Says(Codes.UnknownFile, "The file is no page, no picture and no settings; it is not published." + Hint(file)));
        }
    }

    private static string Hint(SourceFile file) => file.Extension is "yml" or "yaml"
        ? " YAML is handbook.yml, fields.yml, glossary.yml and sources.yml in the input folder, '<name>.yml' beside the texts of a protocol, without a language, and '<name>.guide.yml' beside those of a page; 'index' is no protocol."
        : "";

    private static bool HasPlace(SourceFile file) =>
        file.Extension == "md" || PictureReader.Extensions.Contains(file.Extension) || file.Path == HandbookYmlReader.FileName || file.Path == FieldsYmlReader.FileName || file.Path is GlossaryYmlReader.FileName or SourcesYmlReader.FileName || ProtocolsReader.IdOf(file) is not null || GuidesReader.IdOf(file) is not null;
}
