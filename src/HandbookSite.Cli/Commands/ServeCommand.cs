using System.CommandLine;
using System.CommandLine.Parsing;
using HandbookSite.Cli.Preview;
using HandbookSite.Cli.Printing;

namespace HandbookSite.Cli.Commands;

/// <summary>serve: shows the handbook in the browser while somebody writes.</summary>
internal static class ServeCommand
{
    private const int DefaultPort = 8080;

    private const string Description = "Shows the website on this machine while you write, drafts too: save a file, then reload the page. Ctrl+C ends it.";

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var (command, options) = (new Command("serve", Description), new Options());
        var port = new Option<int>("--port") { Description = "The port; 0 takes one that is free.", HelpName = "NUMBER", CustomParser = PortOf, DefaultValueFactory = _ => DefaultPort };
        var open = new Option<bool>("--open") { Description = "Opens the website in the browser." };
        options.AddTo(command);
        command.Options.Add(port);
        command.Options.Add(open);
        command.SetAction((line, stop) => Task.Run(() => Run(options.Of(line), line.GetValue(port), line.GetValue(open), terminal, stop), CancellationToken.None));
        return command;
    }

    private static async Task<int> Run(Choices choices, int port, bool open, Terminal terminal, CancellationToken stop)
    {
        var site = new PreviewSite(choices, terminal);
        site.Refresh(stop);
        await using var server = await PreviewServer.Start(site, port, terminal);
        terminal.Output.Text("The website is at ").Word(server.Address, Emphasis.Place).Line(". Ctrl+C ends it.");
        if (open) Browser.Open(server.Address);
        await server.Wait(stop);
        return CommandLine.Success;
    }

    private static int PortOf(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (ushort.TryParse(text, out var port)) return port;
        result.AddError($"--port wants a number from 0 to 65535; '{text}' is none.");
        return 0;
    }
}
