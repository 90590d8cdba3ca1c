using System.CommandLine;
using HandbookSite.Cli.Commands;
using HandbookSite.Cli.Printing;

namespace HandbookSite.Cli;

/// <summary>The command line as a function: from words to an exit code.</summary>
internal static class CommandLine
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>The handbook has errors, or the command could not do its work.</summary>
    public const int Failed = 1;

    /// <summary>The words are not understood.</summary>
    public const int Misused = 2;

    private const string Description = """
        Builds the website of a handbook from Markdown, in all its languages.

        Examples:
          handbook-site serve                      shows the handbook in the browser while you write
          handbook-site check                      says what is wrong, and writes nothing
          handbook-site build                      makes the website of 'input' in 'output'
          handbook-site sources bw-7-653           says what rests on a source
          handbook-site build --strict --base-url https://example.org/handbook/

        Exit codes: 0 all is well, 1 errors (or warnings with --strict), 2 a command line that is not understood.
        """;

    /// <summary>Runs a command and never throws.</summary>
    public static async Task<int> Run(string[] words, Terminal terminal, CancellationToken stop = default)
    {
        try
        {
            var line = Commands(terminal).Parse(words, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (line.Errors.Count > 0) return Complain(line, terminal);
            var configuration = new InvocationConfiguration { Output = terminal.Output.Writer, Error = terminal.Error.Writer, EnableDefaultExceptionHandler = false };
            return await line.InvokeAsync(configuration, stop);
        }
        catch (Exception exception)
        {
            terminal.Error.Complain(Failure.Describe(exception));
            return Failed;
        }
    }

    private static int Complain(ParseResult line, Terminal terminal)
    {
        foreach (var sentence in Misuse.Of(line)) terminal.Error.Complain(sentence);
        terminal.Error.Line($"'{Misuse.NameOf(line.CommandResult.Command)} --help' shows what there is.");
        return Misused;
    }

    private static RootCommand Commands(Terminal terminal) =>
        new(Description) { BuildCommand.Create(terminal), CheckCommand.Create(terminal), SourcesCommand.Create(terminal), ServeCommand.Create(terminal) };
}
