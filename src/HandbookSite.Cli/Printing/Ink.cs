using Spectre.Console;

namespace HandbookSite.Cli.Printing;

/// <summary>Colours by Spectre.Console. It sees single words only, so that it neither wraps a line nor takes a part of it for markup; a build in a pipe never loads it.</summary>
internal static class Ink
{
    /// <summary>Writes a word.</summary>
    public static void Write(TextWriter writer, string word, Emphasis emphasis)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Interactive = InteractionSupport.No });
        console.Profile.Width = Math.Max(console.Profile.Width, word.Length + 1);
        console.Write(new Text(word, StyleOf(emphasis)));
    }

    private static Style StyleOf(Emphasis emphasis) => emphasis switch
    {
        Emphasis.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Emphasis.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        Emphasis.Good => new Style(Color.Green),
        _ => new Style(decoration: Decoration.Bold),
    };
}
