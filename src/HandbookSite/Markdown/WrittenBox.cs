using HandbookSite.Diagnostics;

namespace HandbookSite.Markdown;

/// <summary>A box as an author opened it: its kind, what else stands on the line, and whether it is closed.</summary>
internal sealed record WrittenBox(string Kind, string Rest, bool IsClosed, Place Place);
