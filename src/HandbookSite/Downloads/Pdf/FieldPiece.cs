using System.Collections.Immutable;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>A field in a line: what is filled in stands on a line, and under it the lines of its caption.</summary>
internal sealed record FieldPiece(StructureElement Owner, TextStyle Style, FormField Field, double Length, ImmutableArray<string> Caption) : Piece(Owner, Style)
{
    /// <summary>The height of a field of lines.</summary>
    public const double LinesHeight = 64;

    /// <inheritdoc/>
    public override double Width => Length;

    /// <inheritdoc/>
    public override double Above => Field.Kind == FieldKind.Lines ? LinesHeight : Name.Length > 0 ? Style.Above : Math.Max(Style.Above, 1.24 * Size);

    /// <inheritdoc/>
    public override double Below => Math.Max(Style.Below, Depth + 1.6 + CaptionHeight * Caption.Length);

    /// <summary>The size of what is filled in.</summary>
    public double Size => Math.Min(Style.Size, Math.Max(FieldPicture.Size, Style.Size * 0.95));

    /// <summary>Whether it stands in a cell, whose lines are enough: a light ground shows where to write.</summary>
    public bool IsInCell { get; init; }

    /// <summary>Its name where that stands within, on a light ground; empty where it does not.</summary>
    public string Name { get; init; } = "";

    private double CaptionHeight => 1.17 * CaptionStyle(Style.Size).Size;

    private double Depth => FieldPicture.Depth * Size;

    /// <summary>Draws the field with its left end on the base line.</summary>
    public void Draw(PdfPage page, double x, double y)
    {
        page.Content.Close();
        if (Field.Kind == FieldKind.Check) DrawBox(page, x, y);
        else if (Field.Kind == FieldKind.Lines) DrawArea(page, x, y);
        else DrawLine(page, x, y);
        if (Name.Length > 0)
        {
            page.Content.Mark(Owner);
            page.Content.Show(Name, NameStyle(Style.Size), x + FieldPicture.Margin, y);
        }
        for (var index = 0; index < Caption.Length; index++)
        {
            page.Content.Mark(Owner);
            page.Content.Show(index < Caption.Length - 1 ? Caption[index] + " " : Caption[index], CaptionStyle(Style.Size), x + FieldPicture.Margin, y + Depth + CaptionHeight * (index + 1) - 0.4);
        }
    }

    /// <summary>How captions are set under a text of a size.</summary>
    public static TextStyle CaptionStyle(double size) => new(RunStyle.Plain, Math.Max(7.2, size * 0.62), Ink.Grey);

    /// <summary>How names are set within a field in a text of a size.</summary>
    public static TextStyle NameStyle(double size) => new(RunStyle.Plain, Math.Max(8.5, size * 0.85), Ink.Grey);

    private void DrawLine(PdfPage page, double x, double y)
    {
        var height = (Name.Length > 0 ? 1.3 : 1.5) * Size;
        page.Document.Form.Place(Field, page, Owner, x, y + Depth - height, Length, height, Size, isOpaque: Name.Length > 0);
        if (IsInCell || Name.Length > 0) page.Content.Fill(Ink.Tint, x, y + Depth - height, Length, height);
        if (!IsInCell) page.Content.Line(Ink.WritingLine, 0.6, x, y + Depth, x + Length, y + Depth);
    }

    private void DrawArea(PdfPage page, double x, double y)
    {
        page.Document.Form.Place(Field, page, Owner, x, y + Depth - LinesHeight, Length, LinesHeight, Size);
        page.Content.Outline(Ink.WritingLine, 0.6, x, y + Depth - LinesHeight, Length, LinesHeight);
    }

    private void DrawBox(PdfPage page, double x, double y)
    {
        page.Document.Form.Place(Field, page, Owner, x, y + 1 - Length, Length, Length, Size);
        page.Content.Outline(Ink.WritingLine, 0.7, x, y + 1 - Length, Length, Length);
    }
}
