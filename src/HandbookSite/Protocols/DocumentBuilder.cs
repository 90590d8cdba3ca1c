using HandbookSite.Conditions;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Markdown;
using HandbookSite.Protocols.Model;
using Markdig.Extensions.CustomContainers;

namespace HandbookSite.Protocols;

/// <summary>Makes a document of the text of a protocol, once for each language: every format is written from it.</summary>
internal static class DocumentBuilder
{
    /// <summary>The document of a text whose headings have their ids; <paramref name="conditions"/> reads the words behind '::: when'.</summary>
    public static ProtocolDocument Build(MarkdownText text, Page page, Translation translation, DocumentSurroundings surroundings, Func<string, Place, Condition?> conditions, Action<Diagnostic> report)
    {
        var protocol = page.Protocol!;
        var read = new Dictionary<CustomContainer, Condition?>();
        Condition? Condition(CustomContainer box)
        {
            if (!read.TryGetValue(box, out var condition)) read.Add(box, condition = conditions(box.Arguments ?? "", text.PlaceOfArguments(box)));
            return condition;
        }
        var fields = new DocumentFields(protocol, translation.Language, surroundings);
        var label = new ConditionLabel(fields, surroundings);
        var numbers = ClauseNumbers.Of(text.Tree, protocol.IsNumbered, Condition);
        var inlines = new InlineBuilder(text, fields, numbers, surroundings, report);
        var blocks = new BlockBuilder(text, inlines, numbers, fields, label, surroundings, Condition, protocol.IsPoster, report);
        var body = blocks.Build(text.Tree);
        var ends = new DocumentEnds(protocol, translation.Meta.Title, fields, label, surroundings);
        var end = ends.End();
        var front = ends.Front(body.Concat(end));
        var blanks = BlankFields.Of(front.Concat(body).Concat(end));
        return new ProtocolDocument(
            translation.Language, page.Id, translation.Meta.Title, translation.Meta.Summary ?? "", translation.Meta.Tags, surroundings.Handbook, surroundings.Address,
            protocol, [.. fields.All.Where(field => blanks.Contains(field.Key))], front, body, end, blocks.Footnotes, Words(page, surroundings));
    }

    private static DocumentWords Words(Page page, DocumentSurroundings surroundings) => new(
        surroundings.Word("page_of"),
        surroundings.Word("version"),
        surroundings.Word("document_licence"),
        surroundings.Word("why"),
        surroundings.Word("general_information"),
        surroundings.Word("footnote"),
        surroundings.Word("prevails", ("language", page.Original.Language.Name)),
        surroundings.Word("yes"),
        surroundings.Word("no"))
    {
        Table = surroundings.Word("table"),
        Sources = surroundings.Word("sources"),
        FootnoteBack = surroundings.Word("footnote_back"),
    };
}
