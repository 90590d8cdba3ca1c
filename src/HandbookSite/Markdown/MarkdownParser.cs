using System.Text;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Syntax;

namespace HandbookSite.Markdown;

/// <summary>Parses the text of a page, once; every output is a walk over the tree that comes out.</summary>
internal static class MarkdownParser
{
    private const int Deepest = 100;

    /// <summary>CommonMark with tables, footnotes, definition lists, task lists, figures and boxes. Generic attributes stay off: they swallow text in braces and let event handlers in.</summary>
    private static readonly MarkdownPipeline Dialect = Build();

    /// <summary>The tree and what one walk over it found; <paramref name="shown"/> says what stands in the blank of a field.</summary>
    public static MarkdownText Parse(Translation text, Func<string, string> shown, Action<Diagnostic> report)
    {
        using var activity = Activities.Source.StartActivity("parse");
        if (Tree(text) is { } tree && MarkdownWalk.Over(tree, text, shown) is { Depth: <= Deepest } walked) return walked;
        report((text.Place with { Line = text.BodyLine }).Says(Codes.TooDeep, "Lists, quotations, boxes or brackets stand too deep in one another in this text."));
        return MarkdownWalk.Over(new MarkdownDocument(), text, shown);
    }

    private static MarkdownDocument? Tree(Translation text)
    {
        try
        {
            return Markdig.Markdown.Parse(Encoding.UTF8.GetString(text.Body.Span), Dialect);
        }
        catch (ArgumentException problem) when (problem.GetType() == typeof(ArgumentException))
        {
            // Markdig's only answer to more than 128 levels.
            return null;
        }
    }

    /// <summary>Gives a renderer what the dialect needs.</summary>
    public static void SetUp(IMarkdownRenderer renderer) => Dialect.Setup(renderer);

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseDefinitionLists().UseTaskLists().UseFigures();
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.InlineParsers.Insert(0, new AnchorParser());
        builder.InlineParsers.Insert(0, new TaskParser());
        builder.InlineParsers.Insert(0, new FieldParser());
        builder.InlineParsers.Insert(0, new CitationParser());
        return builder.Build();
    }
}
