using System.Collections.Immutable;
using HandbookSite.Content;

namespace HandbookSite.Protocols.Model;

/// <summary>A field in the language of a document. <paramref name="Default"/> holds values of options or texts; <paramref name="Unit"/> may be empty.</summary>
internal sealed record DocumentField(
    string Key,
    FieldType Type,
    string Label,
    string Help,
    string Unit,
    bool IsRequired,
    bool IsFixed,
    ImmutableArray<string> Default,
    ImmutableArray<DocumentOption> Options,
    ImmutableArray<DocumentOption> Columns)
{
    /// <summary>The key of the field that names the company, in headers and above its signature.</summary>
    public const string Company = "company";

    /// <summary>The key of the field of the company's own version, in footers.</summary>
    public const string Version = "version";

    /// <summary>What every format shows in the blank before it is filled in: the default, or the label where there is none; all options, where several can be chosen.</summary>
    public string Shown => Type == FieldType.Choices && !IsFixed ? string.Join(", ", Options.Select(option => option.Label))
        : Default.IsEmpty ? Label
        : string.Join(", ", Default.Select(Word));

    /// <summary>Whether a value stands there already.</summary>
    public bool IsFilled => !Default.IsEmpty;

    private string Word(string value) => Options.FirstOrDefault(option => option.Value == value)?.Label ?? value;
}
