namespace HandbookSite.Protocols.Model;

/// <summary>An option or a column: its name in conditions and its label.</summary>
internal sealed record DocumentOption(string Value, string Label);
