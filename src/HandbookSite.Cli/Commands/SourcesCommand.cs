using System.Collections.Immutable;
using System.CommandLine;
using System.Text.Json;
using HandbookSite.Cli.Printing;
using HandbookSite.Content;
using HandbookSite.Diagnostics;

namespace HandbookSite.Cli.Commands;

/// <summary>sources: says which pages, and in protocols which clauses, rest on each source, so that one line of law that changes leads to all of them.</summary>
internal static class SourcesCommand
{
    private const string Description = "Says which pages and clauses rest on each source of sources.yml, or on one of them, and in which languages.";

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var (command, options) = (new Command("sources", Description), new Options());
        var id = new Argument<string?>("ID") { Description = "One source; all of them where there is none.", Arity = ArgumentArity.ZeroOrOne };
        command.Arguments.Add(id);
        options.AddTo(command);
        command.SetAction((line, stop) => Task.Run(() => Run(options.Of(line), line.GetValue(id), terminal, stop), CancellationToken.None));
        return command;
    }

    private static int Run(Choices choices, string? id, Terminal terminal, CancellationToken stop)
    {
        var result = Engine.Build(choices.Sources().Read(), new SiteSettings(choices.BaseUrl), _ => { }, stop);
        if (id is not null && !result.Sources.ContainsKey(id))
        {
            terminal.Error.Complain($"sources.yml has no source '{id}'.{Suggestion.For(id, result.Sources.Keys)}");
            return CommandLine.Misused;
        }
        foreach (var source in result.Sources.Values.Where(source => id is null || source.Id == id)) Write(choices, result.Pages[0].Source.Original.Language, source, Places(result, source), terminal.Output);
        return result.HasErrors ? CommandLine.Failed : CommandLine.Success;
    }

    /// <summary>Each place once, with the languages in which it rests on the source.</summary>
    private static ImmutableArray<(SourceUse Place, ImmutableArray<string> Languages)> Places(BuildResult result, SourceEntry source) =>
    [
        .. result.SourceUses.Where(use => use.Source == source.Id)
            .GroupBy(use => (use.Page, use.Number, use.Anchor))
            .Select(place => (place.First(), place.Select(use => use.Language).Distinct(StringComparer.Ordinal).ToImmutableArray())),
    ];

    private static void Write(Choices choices, Language original, SourceEntry source, ImmutableArray<(SourceUse Place, ImmutableArray<string> Languages)> places, Channel output)
    {
        if (choices.Format == Format.Json)
        {
            foreach (var (place, languages) in places) output.Line(Json(place, languages));
            return;
        }
        output.Line($"{source.Id}: {source.Title.In(original)}");
        if (places.IsEmpty) output.Line("  no page");
        foreach (var (place, languages) in places)
            output.Line($"  {place.Page}{(place.Anchor is null ? "" : "#" + place.Anchor)}{(place.Number is null or "" ? "" : $" ({place.Number})")}: {string.Join(", ", languages)}");
    }

    private static string Json(SourceUse place, ImmutableArray<string> languages)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteString("source", place.Source);
            json.WriteString("page", place.Page);
            json.WriteString("clause", place.Number);
            json.WriteString("anchor", place.Anchor);
            json.WriteStartArray("languages");
            foreach (var language in languages) json.WriteStringValue(language);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
    }
}
