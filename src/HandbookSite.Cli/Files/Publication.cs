namespace HandbookSite.Cli.Files;

/// <summary>How many files a build wrote, left as they were, and removed.</summary>
internal sealed record Publication(int Written, int Unchanged, int Removed);
