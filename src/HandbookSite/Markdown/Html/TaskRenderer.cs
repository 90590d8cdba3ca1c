using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace HandbookSite.Markdown.Html;

/// <summary>The box of a task, done or to do, with its name for those who hear it.</summary>
internal sealed class TaskRenderer(HtmlWriter writer) : HtmlObjectRenderer<TaskList>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, TaskList task)
    {
        renderer.Write("<span class=\"task\" role=\"img\"");
        writer.WriteWordsLanguage(renderer);
        renderer.Write(" aria-label=\"").WriteEscape(writer.Surroundings.Word(task.Checked ? "done" : "to_do")).Write("\">").Write(task.Checked ? "☑" : "☐").Write("</span>");
    }
}
