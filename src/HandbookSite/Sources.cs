namespace HandbookSite;

/// <summary>All that a build starts from: the handbook and the theme.</summary>
public sealed record Sources(SourceFolder Input, SourceFolder Theme);
