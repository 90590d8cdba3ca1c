namespace HandbookSite.Cli.Commands;

/// <summary>How diagnostics are written.</summary>
internal enum Format
{
    /// <summary>A line for people, editors and CI.</summary>
    Text,

    /// <summary>A JSON object a line, for programs.</summary>
    Json,
}
