using HandbookSite.Diagnostics;

namespace HandbookSite.Cli.Printing;

/// <summary>A way to write down what a command found.</summary>
internal interface IReport
{
    /// <summary>Writes a diagnostic, one line.</summary>
    void Write(Channel channel, Diagnostic diagnostic);

    /// <summary>Writes what was counted, one line.</summary>
    void Write(Channel channel, Tally tally);

    /// <summary>Writes what a build did.</summary>
    void Write(Channel channel, Summary summary);
}
