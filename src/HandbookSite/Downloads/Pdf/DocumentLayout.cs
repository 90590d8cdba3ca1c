using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>The pages of a document before they are drawn.</summary>
internal sealed class DocumentLayout
{
    /// <summary>The sizes of a poster's text, of which it gets the largest at which it fits one side, or as few as it can.</summary>
    private static readonly double[] PosterSizes = [22, 20, 18, 16.5, 15, 14, 13, 12, 11, 10.5];

    private readonly ProtocolDocument _document;
    private readonly HashSet<string> _places;

    public DocumentLayout(ProtocolDocument document)
    {
        _document = document;
        _places = DocumentWalk.Over(document.Blocks).Select(Name).OfType<string>().ToHashSet(StringComparer.Ordinal);
        Pages = document.Protocol.IsPoster ? [.. Poster(), .. Fill(TypeSizes.Desk, "rest", Rest)] : Fill(TypeSizes.Desk, "text", Whole);
    }

    /// <summary>The element around everything.</summary>
    public StructureElement Root { get; } = new("Document", null);

    /// <summary>What stands on each page, and what draws it.</summary>
    public IReadOnlyList<Action<PdfPage>> Pages { get; }

    private static string? Name(Block block) => block switch { Heading heading => heading.Id, Clause clause => clause.Id, _ => null };

    private List<Action<PdfPage>> Poster()
    {
        var sizes = PosterSizes.Select(size => Fill(new TypeSizes(size), "text", Sign)).ToArray();
        return sizes.First(pages => pages.Count == sizes[^1].Count);
    }

    private List<Action<PdfPage>> Fill(TypeSizes sizes, string sheet, Func<BlockLayout, TypeSizes, IEnumerable<Slice>> lay)
    {
        var footnotes = new Footnotes(_document.Footnotes, _document.Words.Footnote, sizes, _places);
        var slices = lay(new BlockLayout(new InlineLayout(footnotes, _places, sheet), sizes), sizes).ToArray();
        var builder = new PageBuilder(footnotes);
        return [.. builder.Fill(slices).Select(page => (Action<PdfPage>)(target => builder.Draw(target, page)))];
    }

    private IEnumerable<Slice> Whole(BlockLayout layout, TypeSizes sizes) => layout.Title(_document.Title, Root).Concat(layout.Lay(_document.Front, Column(0))).Concat(layout.Lay(_document.Body, BodyColumn(sizes))).Concat(layout.Lay(_document.End, Column(0)));

    private IEnumerable<Slice> Sign(BlockLayout layout, TypeSizes sizes) => layout.Title(_document.Title, Root).Concat(layout.Lay(_document.Body, BodyColumn(sizes)));

    /// <summary>What follows the poster.</summary>
    private IEnumerable<Slice> Rest(BlockLayout layout, TypeSizes sizes) => layout.Lay(_document.Blocks.Skip(_document.Body.Length), Column(0));

    private Column BodyColumn(TypeSizes sizes) => Column(_document.Protocol.IsNumbered ? sizes.Hang : 0);

    private Column Column(double hang) => new(Pdf.Column.Side, Pdf.Column.PageWidth, hang, Root);
}
