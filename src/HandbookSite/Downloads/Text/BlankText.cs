using HandbookSite.Content;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Text;

/// <summary>Blanks in a text without form fields: in brackets what is to be filled in, boxes where there is something to tick.</summary>
internal static class BlankText
{
    /// <summary>The box before something that is chosen or not.</summary>
    public static string Box(bool isTicked) => isTicked ? "[x]" : "[ ]";

    /// <summary>A blank within a line.</summary>
    public static string Of(DocumentField field, DocumentWords words) => field switch
    {
        { IsFixed: true, IsFilled: true, Type: FieldType.Bool } => IsTrue(field) ? words.Yes : words.No,
        { IsFixed: true, IsFilled: true } => field.Shown,
        { Type: FieldType.Bool } => $"{Box(IsTrue(field))} {field.Label}",
        { Type: FieldType.Choices } => string.Join(", ", Options(field)),
        _ => $"[{field.Shown}]",
    };

    /// <summary>Whether a paragraph is nothing but options to tick, which then stand one under the other.</summary>
    public static bool IsOptions(Paragraph paragraph) => paragraph.Words is [Blank { Field: { Type: FieldType.Choices, IsFixed: false } }];

    /// <summary>The options of a field, each behind its box.</summary>
    public static IEnumerable<string> Options(DocumentField field) => field.Options.Select(option => $"{Box(field.Default.Contains(option.Value, StringComparer.Ordinal))} {option.Label}");

    private static bool IsTrue(DocumentField field) => field.Default is ["true"];
}
