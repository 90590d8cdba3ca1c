using HandbookSite.Cli.Files;
using HandbookSite.Cli.Printing;

namespace HandbookSite.Cli.Commands;

/// <summary>What a person chose on the command line.</summary>
internal sealed record Choices(string Input, string? Theme, string Output, Uri? BaseUrl, bool Strict, Format Format)
{
    /// <summary>The folders to read, as they are on disk now.</summary>
    public SourceFolders Sources() => SourceFolders.Named(Input, Theme);

    /// <summary>A way to write findings.</summary>
    public IReport Report() => Format == Format.Json ? new JsonReport() : new TextReport();
}
