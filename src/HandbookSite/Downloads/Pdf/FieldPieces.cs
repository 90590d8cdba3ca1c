using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>What is filled in at a blank, as pieces of a line.</summary>
internal static class FieldPieces
{
    private const double MostCaption = 190, LeastOfPoster = 0.7;

    /// <summary>Adds a blank. <paramref name="caption"/> stands under its line; null: what is beside it says already what it is, and the field takes the whole width. With <paramref name="isNamedWithin"/> it stands in the blank, where there is room, until that is filled in.</summary>
    public static void AddTo(PieceList pieces, DocumentField field, StructureElement owner, TextStyle style, double width, string? caption, bool isNamedWithin = false)
    {
        if (field.IsFixed) pieces.Add(field.Shown, owner, style);
        else if (field.Type == FieldType.Choices) AddChoices(pieces, field, owner, style);
        else if (field.Type == FieldType.Bool) AddCheck(pieces, field.Key, Label(field), field.Default is ["true", ..], field.IsFilled || caption is null ? "" : caption, owner, style);
        else pieces.Add(Line(field, owner, style, width, field.IsFilled ? caption is null ? null : "" : caption, isNamedWithin));
    }

    /// <summary>Adds a box to tick, and the words that are its label.</summary>
    public static void AddCheck(PieceList pieces, string name, string label, bool isOn, string words, StructureElement owner, TextStyle style)
    {
        pieces.Add(new FieldPiece(Form(owner), style, new FormField(name, FieldKind.Check, label, isOn ? "Yes" : "", []), style.Size * 0.86, []));
        if (words.Length == 0) return;
        pieces.Add(new Indent(owner, style, 0.3 * style.Size));
        pieces.Add(words, owner, style);
    }

    /// <summary>A line of text to fill in, as wide as the line.</summary>
    public static FieldPiece Whole(string name, string label, string value, StructureElement owner, TextStyle style, double width, string caption = "") =>
        new(Form(owner), style, new FormField(name, FieldKind.Text, label, value, []), width, Caption(caption, style, width));

    /// <summary>What a screen reader says of a field.</summary>
    public static string Label(DocumentField field) => string.Concat(field.Label, field.Unit.Length > 0 ? $" ({field.Unit})" : "", field.Help.Length > 0 ? $": {field.Help}" : "");

    private static void AddChoices(PieceList pieces, DocumentField field, StructureElement owner, TextStyle style)
    {
        for (var index = 0; index < field.Options.Length; index++)
        {
            var option = field.Options[index];
            AddCheck(pieces, $"{field.Key}-{option.Value}", $"{field.Label}: {option.Label}", field.Default.Contains(option.Value, StringComparer.Ordinal), index < field.Options.Length - 1 ? option.Label + ", " : option.Label, owner, style);
        }
    }

    private static FieldPiece Line(DocumentField field, StructureElement owner, TextStyle style, double width, string? caption, bool isNamedWithin)
    {
        var value = field.IsFilled ? field.Shown : "";
        var isLong = style.Measure(value) > width - 2 * FieldPicture.Margin;
        var kind = field.Type switch { FieldType.Choice => FieldKind.Choice, FieldType.TextArea => FieldKind.Lines, _ => isLong ? FieldKind.Lines : FieldKind.Text };
        var length = caption is null || kind == FieldKind.Lines ? width : Math.Min(width, Length(field, style, caption, value, isNamedWithin));
        var form = new FormField(field.Key, kind, Label(field), value, [.. field.Options.Select(option => option.Label)]);
        if (isNamedWithin && caption is { Length: > 0 } && FieldPiece.NameStyle(style.Size).Measure(caption) <= length - 2 * FieldPicture.Margin)
            return new FieldPiece(Form(owner), style, form, length, []) { Name = caption };
        return new FieldPiece(Form(owner), style, form, length, Caption(caption ?? "", style, length)) { IsInCell = caption is null };
    }

    /// <summary>The length of a line to fill in: that of its kind, or more where its value, its options or its caption need it.</summary>
    private static double Length(DocumentField field, TextStyle style, string caption, string value, bool isNamedWithin)
    {
        var least = field.Type switch { FieldType.Date => 80, FieldType.Number => 40, FieldType.Choice => 60, FieldType.Email or FieldType.Url => 170, _ => field.IsFilled ? 60 : 140 };
        var size = style with { Size = Math.Max(FieldPicture.Size, style.Size * 0.95), Face = RunStyle.Plain };
        var longest = field.Options.Select(option => option.Label).Append(value).Max(size.Measure) + 2 * FieldPicture.Margin + (field.Type == FieldType.Choice ? 14 : 6);
        var (name, share) = isNamedWithin ? (FieldPiece.NameStyle(style.Size), LeastOfPoster) : (FieldPiece.CaptionStyle(style.Size), 1);
        return Math.Max(Math.Max(share * least * style.Size / TypeSizes.Desk.Body, longest), Math.Min(MostCaption, name.Measure(caption) + 2 * FieldPicture.Margin));
    }

    private static ImmutableArray<string> Caption(string caption, TextStyle style, double length) =>
        caption.Length == 0 ? [] : [.. LineBreaker.Wrap(caption, FieldPiece.CaptionStyle(style.Size), Math.Max(30, length - FieldPicture.Margin))];

    private static StructureElement Form(StructureElement owner) => new("Form", owner);
}
