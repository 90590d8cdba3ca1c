using System.Collections.Immutable;
using HandbookSite.Content;

namespace HandbookSite.Protocols.Model;

/// <summary>
/// A protocol in one language, ready to be written in any format. Everything that readers read stands in it; writers add only what their format repeats on each page.
/// <paramref name="Fields"/> are those that have a blank in it; <paramref name="Body"/> is the text of the author; before it stands <paramref name="Front"/> (control table, open fields, how to use), after it <paramref name="End"/> (signatures, receipt, version line).
/// </summary>
internal sealed record ProtocolDocument(
    Language Language,
    string Id,
    string Title,
    string Summary,
    ImmutableArray<string> Keywords,
    string Handbook,
    string Address,
    Protocol Protocol,
    ImmutableArray<DocumentField> Fields,
    ImmutableArray<Block> Front,
    ImmutableArray<Block> Body,
    ImmutableArray<Block> End,
    ImmutableArray<Footnote> Footnotes,
    DocumentWords Words)
{
    /// <summary>All blocks in the order of a document; a poster shows its text first, and the rest from the second sheet.</summary>
    public IEnumerable<Block> Blocks => Protocol.IsPoster
        ? Body.Add(new Sheet(Protocol.Place, Front)).AddRange(End)
        : Front.AddRange(Body).AddRange(End);

    /// <summary>The field of a key; null where this protocol has none.</summary>
    public DocumentField? Field(string key) => Fields.FirstOrDefault(field => field.Key == key);
}
