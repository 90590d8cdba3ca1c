namespace HandbookSite.Downloads.Word;

/// <summary>The ids of the styles; most are Word's own, so that a file takes the styles of the document it is pasted into.</summary>
internal static class WordStyles
{
    public const string Normal = "Normal";
    public const string Title = "Title";
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Heading3 = "Heading3";
    public const string Clause = "ListNumber";
    public const string ClauseMore = "ListContinue";
    public const string Tick = "TickItem";
    public const string Quote = "Quote";
    public const string Caption = "Caption";
    public const string Instruction = "Instruction";
    public const string Alternative = "AlternativeLabel";
    public const string AlternativeName = "AlternativeName";
    public const string BoxLabel = "BoxLabel";
    public const string TableText = "TableText";
    public const string TableGrid = "TableGrid";
    public const string TableNormal = "TableNormal";
    public const string BoxTable = "BoxTable";
    public const string SignatureTable = "SignatureTable";
    public const string BilingualTable = "BilingualTable";
    public const string ColumnHead = "ColumnHead";
    public const string Spacer = "Spacer";
    public const string SignatureAbove = "SignatureParty";
    public const string SignatureLine = "SignatureLine";
    public const string SignatureRow = "SignatureRow";
    public const string Header = "Header";
    public const string Footer = "Footer";
    public const string FootnoteText = "FootnoteText";
    public const string FootnoteReference = "FootnoteReference";
    public const string CommentText = "CommentText";
    public const string CommentReference = "CommentReference";
    public const string Hyperlink = "Hyperlink";
    public const string Placeholder = "PlaceholderText";
    public const string Label = "LabelText";

    private const int Deepest = 3;

    /// <summary>The style of a bulleted item, by the level of its list.</summary>
    public static string Bullet(int level) => level == 0 ? "ListBullet" : $"ListBullet{level + 1}";

    /// <summary>The style of a lettered item, by the level of its list.</summary>
    public static string Letter(int level) => $"ListNumber{level + 2}";

    /// <summary>The style of what follows in an item, by the level of its list.</summary>
    public static string ItemMore(int level) => $"ListContinue{level + 2}";

    /// <summary>The deepest level that has styles of its own.</summary>
    public static int Level(int wanted) => Math.Min(wanted, Deepest);

    /// <summary>The style of a heading, by its level in the document.</summary>
    public static string Heading(int level) => level switch { <= 2 => Heading1, 3 => Heading2, _ => Heading3 };
}
