using System.CommandLine;
using System.CommandLine.Parsing;
using HandbookSite.Diagnostics;

namespace HandbookSite.Cli.Commands;

/// <summary>What is wrong with a command line, in sentences.</summary>
internal static class Misuse
{
    /// <summary>The command as it is typed.</summary>
    public static string NameOf(Command command) => command is RootCommand ? "handbook-site" : $"handbook-site {command.Name}";

    /// <summary>The sentences.</summary>
    public static IEnumerable<string> Of(ParseResult line)
    {
        var command = line.CommandResult.Command;
        if (line.UnmatchedTokens is [var word, ..]) yield return $"'{NameOf(command)}' does not know '{word}'.{Suggestion.For(word, Names(command))}";
        else if (line.Errors.Any(error => error.SymbolResult is CommandResult)) yield return $"Name a command: {string.Join(", ", command.Subcommands.Select(known => known.Name))}.";
        foreach (var error in line.Errors.Where(error => error.SymbolResult is not CommandResult)) yield return error.Message;
    }

    private static IEnumerable<string> Names(Command command) => command.Subcommands.Select(known => known.Name).Concat(command.Options.Select(option => option.Name));
}
