using System.Xml;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>Where the value of a field stands in the custom XML part.</summary>
internal static class FieldPath
{
    /// <summary>The rows of a table that a company fills in, before anybody adds one.</summary>
    public const int EmptyRows = 3;

    /// <summary>The rows of a list: one for each line, or three to begin with.</summary>
    public static int Rows(DocumentField field) => field.Default.IsEmpty ? EmptyRows : field.Default.Length;

    /// <summary>The name of an element.</summary>
    public static string Name(string key) => XmlConvert.EncodeLocalName(key)!;

    /// <summary>A field of one value.</summary>
    public static string Of(string key) => $"/f:fields[1]/f:{Name(key)}[1]";

    /// <summary>An option of a field of several.</summary>
    public static string Option(string key, string option) => $"{Of(key)}/f:{Name(option)}[1]";

    /// <summary>All rows of a list.</summary>
    public static string AllRows(string key) => $"{Of(key)}/f:row";

    /// <summary>A row, counted from 1.</summary>
    public static string Row(string key, int row) => $"{Of(key)}/f:row[{row}]";

    /// <summary>A cell of a row.</summary>
    public static string Cell(string key, int row, string column) => $"{Row(key, row)}/f:{Name(column)}[1]";
}
