using System.Collections.Immutable;

namespace HandbookSite.Downloads.Pdf;

/// <summary>The parts of a file while its pages are drawn.</summary>
internal sealed class PdfDocument
{
    public PdfDocument(StructureElement root, int pages)
    {
        Tree = new StructureTree(root);
        Form = new InteractiveForm(File);
        Pages = [.. Enumerable.Range(0, pages).Select(index => new PdfPage(this, index))];
    }

    /// <summary>The objects.</summary>
    public PdfFile File { get; } = new();

    /// <summary>The faces.</summary>
    public PdfFonts Fonts { get; } = new();

    /// <summary>The structure.</summary>
    public StructureTree Tree { get; }

    /// <summary>The fields.</summary>
    public InteractiveForm Form { get; }

    /// <summary>The named places.</summary>
    public Destinations Destinations { get; } = new();

    /// <summary>The bookmarks.</summary>
    public Bookmarks Bookmarks { get; } = new();

    /// <summary>All pages, in order.</summary>
    public ImmutableArray<PdfPage> Pages { get; }
}
