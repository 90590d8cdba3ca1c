using Markdig.Extensions.TaskLists;
using Markdig.Helpers;
using Markdig.Parsers;

namespace HandbookSite.Markdown;

/// <summary>Reads <c>[x]</c> as the box of a task where a list item begins with it; elsewhere it may be the text of a link.</summary>
internal sealed class TaskParser : TaskListInlineParser
{
    private const int Length = 3;

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        processor.Inline is null && slice.PeekCharExtra(Length).IsWhitespace() && base.Match(processor, ref slice);
}
