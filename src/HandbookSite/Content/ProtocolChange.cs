namespace HandbookSite.Content;

/// <summary>What a version changed.</summary>
public sealed record ProtocolChange(string Version, DateOnly Date, LocalText Text);
