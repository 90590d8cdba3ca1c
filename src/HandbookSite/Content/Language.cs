namespace HandbookSite.Content;

/// <summary>A language of the handbook: its position, its code in addresses, its own name, and its locale (BCP 47).</summary>
public sealed record Language(int Index, string Code, string Name, string Locale);
