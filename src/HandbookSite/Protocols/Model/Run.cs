namespace HandbookSite.Protocols.Model;

/// <summary>Words in one style.</summary>
internal sealed record Run(string Text, RunStyle Style = RunStyle.Plain) : Inline;
