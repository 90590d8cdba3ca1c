using HandbookSite.Diagnostics;

namespace HandbookSite.Markdown;

/// <summary>The blank of a field as an author wrote it: whether it stands in the words of a link or in a footnote, and whether it is a paragraph by itself.</summary>
internal sealed record WrittenField(string Name, bool IsInLink, bool IsInFootnote, bool IsAlone, Place Place);
