using HandbookSite.Diagnostics;

namespace HandbookSite.Markdown;

/// <summary>A heading of a text: its level (from 2), the id that links use, its words, and where it stands.</summary>
internal sealed record Heading(int Level, string Id, string Text, Place Place);
