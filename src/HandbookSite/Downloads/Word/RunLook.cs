using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>How a run stands out: character style, bold and italic, whether it is a symbol or stands high.</summary>
internal readonly record struct RunLook(RunStyle Emphasis = RunStyle.Plain, string? Style = null, bool IsSymbol = false, bool IsHigh = false);
