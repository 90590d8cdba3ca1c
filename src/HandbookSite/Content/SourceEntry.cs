using HandbookSite.Diagnostics;

namespace HandbookSite.Content;

/// <summary>What statements of law rest on, as sources.yml has it: a statute, a ruling, an opinion, the day on which somebody last read it, and the day by which it wants to be read again.</summary>
public sealed record SourceEntry(string Id, LocalText Title, DateOnly Checked, DateOnly ReviewBy, Uri? Address, Place Place);
