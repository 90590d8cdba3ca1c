using System.CommandLine;
using System.CommandLine.Parsing;
using HandbookSite.Content;

namespace HandbookSite.Cli.Commands;

/// <summary>The options that all commands have.</summary>
internal sealed class Options
{
    private readonly Option<string> _input = new("--input")
    {
        Description = "The folder with the handbook.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "input",
    };

    private readonly Option<string?> _theme = new("--theme")
    {
        Description = "A folder whose files replace those of the theme, one by one. [default: the folder 'theme', if there is one]",
        HelpName = "DIR",
    };

    private readonly Option<string> _output = new("--output")
    {
        Description = "The folder for the website; only 'build' writes it.",
        HelpName = "DIR",
        DefaultValueFactory = _ => "output",
    };

    private readonly Option<Uri?> _baseUrl = new("--base-url")
    {
        Description = "The address of the website, instead of 'url' in handbook.yml.",
        HelpName = "URL",
        CustomParser = AddressOf,
    };

    private readonly Option<bool> _strict = new("--strict")
    {
        Description = "Warnings count as errors: nothing is published, and the exit code is 1.",
    };

    private readonly Option<Format> _format = new("--format")
    {
        Description = "How diagnostics are written: 'text', a line each, or 'json', an object a line. [default: text]",
        HelpName = "text|json",
        CustomParser = FormatOf,
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _input, _theme, _output }) option.Validators.Add(RefuseEmpty);
        foreach (var option in new Option[] { _input, _theme, _output, _baseUrl, _strict, _format }) command.Options.Add(option);
    }

    /// <summary>What a person chose.</summary>
    public Choices Of(ParseResult line) => new(
        line.GetRequiredValue(_input),
        line.GetValue(_theme),
        line.GetRequiredValue(_output),
        line.GetValue(_baseUrl),
        line.GetValue(_strict),
        line.GetValue(_format));

    private static void RefuseEmpty(OptionResult result)
    {
        if (result.Tokens is [{ Value: "" }]) result.AddError($"{result.Option.Name} wants the name of a folder.");
    }

    private static Uri? AddressOf(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (SiteUrl.Parse(text) is { } url) return url;
        result.AddError($"--base-url wants an address such as https://example.org/handbook/, without '?' and '#'; '{text}' is none.");
        return null;
    }

    private static Format FormatOf(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (text == "json") return Format.Json;
        if (text != "text") result.AddError($"--format wants 'text' or 'json'; '{text}' is neither.");
        return Format.Text;
    }
}
