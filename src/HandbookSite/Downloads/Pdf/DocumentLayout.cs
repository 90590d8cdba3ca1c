using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>The pages of a document before they are drawn.</summary>
internal sealed class DocumentLayout
{
    private const double Largest = 22, Smallest = 10, Step = 0.25;

    /// <summary>How much air a poster gets that has a size already, the most first.</summary>
    private static readonly double[] Airs = [1.8, 1.7, 1.6, 1.5, 1.4, 1.3, 1.2, 1.1, 1];

    private readonly ProtocolDocument _document;
    private readonly HashSet<string> _places;

    public DocumentLayout(ProtocolDocument document)
    {
        _document = document;
        _places = DocumentWalk.Over(document.Blocks).Select(Name).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The element around everything.</summary>
    public StructureElement Root { get; } = new("Document", null);

    /// <summary>What stands on each page, and what draws it.</summary>
    public IReadOnlyList<LaidPage> Pages() => _document.Protocol.IsPoster ? [.. Poster(), .. Fill(TypeSizes.Desk, "rest", PageArea.Desk, Rest)] : Fill(TypeSizes.Desk, "text", PageArea.Desk, Whole);

    /// <summary>How many sides the text of a poster fills in its smallest letters.</summary>
    public double PosterSides()
    {
        var sizes = TypeSizes.Poster(Smallest);
        return Sign(new InlineLayout(Notes(sizes, PageArea.Poster), _places, "text", sizes), sizes).Sum(slice => slice.Before + slice.Height) / PageArea.Poster.Height;
    }

    private static string? Name(Block block) => block switch { Heading heading => heading.Id, Clause clause => clause.Id, _ => null };

    /// <summary>The side of a poster in the largest letters at which it is one side, or as few as it can, and then with as much air as there is.</summary>
    private List<LaidPage> Poster()
    {
        var fewest = Fill(TypeSizes.Poster(Smallest)).Count;
        var size = Largest;
        while (size > Smallest && Fill(TypeSizes.Poster(size)).Count > fewest) size -= Step;
        return Airs.Select(air => Fill(TypeSizes.Poster(size) with { Air = air })).First(pages => pages.Count == fewest);
    }

    private List<LaidPage> Fill(TypeSizes sizes) => Fill(sizes, "text", PageArea.Poster, Sign);

    private List<LaidPage> Fill(TypeSizes sizes, string sheet, PageArea area, Func<InlineLayout, TypeSizes, IEnumerable<Slice>> lay)
    {
        var footnotes = Notes(sizes, area);
        var slices = lay(new InlineLayout(footnotes, _places, sheet, sizes), sizes).ToArray();
        var builder = new PageBuilder(footnotes, area);
        return [.. builder.Fill(slices).Select(page => new LaidPage(area, sizes.IsPoster, target => builder.Draw(target, page)))];
    }

    private Footnotes Notes(TypeSizes sizes, PageArea area) => new(_document.Footnotes, _document.Words.Footnote, sizes, _places, area);

    private IEnumerable<Slice> Whole(InlineLayout inlines, TypeSizes sizes)
    {
        var (layout, column) = (new BlockLayout(inlines, sizes), Column(PageArea.Desk, 0));
        return layout.Title(_document.Title, column).Concat(layout.Lay(_document.Front, column)).Concat(layout.Lay(_document.Body, BodyColumn(PageArea.Desk, sizes))).Concat(layout.Lay(_document.End, column));
    }

    private IEnumerable<Slice> Sign(InlineLayout inlines, TypeSizes sizes)
    {
        var (layout, column) = (new PosterLayout(inlines, sizes), BodyColumn(PageArea.Poster, sizes));
        return layout.Title(_document.Title, column with { Hang = 0 }).Concat(layout.Lay(_document.Body, column));
    }

    /// <summary>What follows the poster.</summary>
    private IEnumerable<Slice> Rest(InlineLayout inlines, TypeSizes sizes) => new BlockLayout(inlines, sizes).Lay(_document.Blocks.Skip(_document.Body.Length), Column(PageArea.Desk, 0));

    private Column BodyColumn(PageArea area, TypeSizes sizes) => Column(area, _document.Protocol.IsNumbered ? sizes.Hang : 0);

    private Column Column(PageArea area, double hang) => new(area.Side, area.Width, hang, Root);
}
