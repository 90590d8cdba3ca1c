using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>How a run stands out: character style, bold and italic, size in half points (0 for that of the paragraph), whether it is a symbol or stands high.</summary>
internal readonly record struct RunLook(RunStyle Emphasis = RunStyle.Plain, string? Style = null, int Size = 0, bool IsSymbol = false, bool IsHigh = false);
