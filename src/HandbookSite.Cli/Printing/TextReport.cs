using HandbookSite.Diagnostics;

namespace HandbookSite.Cli.Printing;

/// <summary>Lines for people, editors and CI.</summary>
internal sealed class TextReport : IReport
{
    /// <inheritdoc/>
    public void Write(Channel channel, Diagnostic diagnostic)
    {
        var (line, place) = (diagnostic.ToString(), diagnostic.Place + ":");
        var severity = diagnostic.Code.Severity == Severity.Error ? "error" : "warning";
        channel.Word(place, Emphasis.Place).Text(" ")
            .Word(severity, diagnostic.Code.Severity == Severity.Error ? Emphasis.Error : Emphasis.Warning)
            .Line(line[(place.Length + 1 + severity.Length)..]);
    }

    /// <inheritdoc/>
    public void Write(Channel channel, Tally tally) => Counted(channel, tally).Line(".");

    /// <inheritdoc/>
    public void Write(Channel channel, Summary summary)
    {
        if (summary.Published is not { } published)
        {
            Counted(channel, summary.Tally).Line($"; nothing was published{(summary.Tally.Errors == 0 ? ", because of --strict" : "")}. {summary.Milliseconds} ms.");
            return;
        }
        channel.Line(string.Join(", ", summary.Pages) + ".");
        channel.Line($"{published.Written} files written, {published.Unchanged} unchanged, {published.Removed} removed.");
        Counted(channel, summary.Tally).Line($". {summary.Milliseconds} ms.");
    }

    private static Channel Counted(Channel channel, Tally tally) =>
        channel.Word(tally.ToString(), tally.Errors > 0 ? Emphasis.Error : tally.Warnings > 0 ? Emphasis.Warning : Emphasis.Good);
}
