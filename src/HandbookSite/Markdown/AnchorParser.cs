using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HandbookSite.Markdown;

/// <summary>Reads <c>{#id}</c> at the end of a heading or of the first line of a list item, and nowhere else, as the name of that place.</summary>
internal sealed class AnchorParser : InlineParser
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    public AnchorParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        var close = rest.IndexOf('}');
        if (close < 3 || rest[1] != '#' || rest[2..close].ContainsAnyExcept(Letters) || !EndsLine(rest[(close + 1)..])) return false;
        processor.GetSourcePosition(slice.Start, out var line, out _);
        if (Owner(processor.Block, line) is not { } owner || owner.TryGetAttributes()?.Id is not null) return false;
        owner.GetAttributes().Id = rest[2..close].ToString();
        if (processor.Inline is LiteralInline before) before.Content.TrimEnd();
        slice.Start += close + 1;
        return true;
    }

    private static bool EndsLine(ReadOnlySpan<char> rest) => rest.TrimStart(' ') is [] or ['\n' or '\r', ..];

    private static Block? Owner(Block? block, int line) => block switch
    {
        HeadingBlock => block,
        ParagraphBlock { Parent: ListItemBlock item } when item[0] == block && block.Line == line => item,
        _ => null,
    };
}
