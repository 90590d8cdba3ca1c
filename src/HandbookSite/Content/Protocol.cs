using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Content;

/// <summary>What stands in the YAML beside the texts of a protocol.</summary>
public sealed record Protocol(Place Place)
{
    /// <summary>The version of the template, as file names have it: digits and dots.</summary>
    public string Version { get; init; } = "1.0";

    /// <summary>The day of this version.</summary>
    public DateOnly Date { get; init; }

    /// <summary>The day on which the law was last checked.</summary>
    public DateOnly LawChecked { get; init; }

    /// <summary>Whether the text itself is the first sheet, to hang on a wall.</summary>
    public bool IsPoster { get; init; }

    /// <summary>Whether its headings are articles with numbers; a form that belongs to another protocol has none.</summary>
    public bool IsNumbered { get; init; } = true;

    /// <summary>Whether a sheet follows on which somebody says that they received it.</summary>
    public bool HasReceipt { get; init; }

    /// <summary>What changed, the newest first as written.</summary>
    public ImmutableArray<ProtocolChange> Changes { get; init; } = [];

    /// <summary>The fields, the common ones first, as this protocol has them.</summary>
    public ImmutableArray<Field> Fields { get; init; } = [];

    /// <summary>Who signs.</summary>
    public ImmutableArray<Signatory> Signatories { get; init; } = [];

    /// <summary>The forms that belong to it.</summary>
    public ImmutableArray<Annex> Annexes { get; init; } = [];
}
