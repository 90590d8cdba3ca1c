using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>What all parts of a file share: looks, numbers, numberings, short names, and the fields that were used.</summary>
internal sealed class SharedParts(string id, WordLooks looks)
{
    private const int LongestName = 64;

    public WordLooks Looks { get; } = looks;

    public Ids Ids { get; } = new();

    public Numbering Numbering { get; } = new();

    public ShortNames Tags { get; } = new(LongestName);

    public ShortNames Labels { get; } = new(LongestName);

    /// <summary>The GUID of the custom XML part, always the same for the same protocol.</summary>
    public string Store { get; } = Ids.Guid($"fields of {id}");

    /// <summary>The fields that the custom XML part holds, in their order.</summary>
    public List<DocumentField> Fields { get; } = [];

    /// <summary>The styles that only a poster has, in the order of their first use.</summary>
    public List<PosterStyle> PosterStyles { get; } = [];

    /// <summary>The style of a part of a poster.</summary>
    public PosterStyle Poster(string style, PosterRank rank)
    {
        var poster = new PosterStyle(style, rank);
        if (!PosterStyles.Contains(poster)) PosterStyles.Add(poster);
        return poster;
    }

    /// <summary>Adds a field; the same one stands once.</summary>
    public void Use(DocumentField field)
    {
        if (!field.IsFixed && !Fields.Exists(other => other.Key == field.Key)) Fields.Add(field);
    }
}
