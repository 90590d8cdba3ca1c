using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using HandbookSite.Routing;

namespace HandbookSite.Tests.Input;

/// <summary>What the authors of a page wrote, line by line and sentence by sentence.</summary>
internal sealed partial class PageWords((SitePage Page, IElement Main) page)
{
    private const string Blocks = "h1, h2, h3, h4, p, li, dt, dd, td, th, blockquote, summary, figcaption, legend, label";

    /// <summary>The lines: headings, paragraphs, items, cells. What is in italics is another language or a title.</summary>
    public ImmutableArray<string> Lines { get; } = [.. page.Main.QuerySelectorAll(".text, .guide, .checklist, h1").SelectMany(part => part.LocalName == "h1" ? [part] : part.QuerySelectorAll(Blocks).Where(block => !block.HasAttribute("lang"))).Select(Line).Where(line => line.Length > 0), page.Page.Text.Meta.Summary ?? ""];

    /// <summary>The sentences.</summary>
    public ImmutableArray<string> Sentences => [.. Lines.SelectMany(line => SentenceEnd().Split(line)).Select(sentence => sentence.Trim()).Where(sentence => sentence.Length > 0)];

    /// <summary>The words of a sentence.</summary>
    public static ImmutableArray<string> Words(string sentence) => [.. Word().Matches(sentence).Select(match => match.Value)];

    /// <summary>The words of a block itself, without those of the blocks in it, of numbers of sources and of links to headings.</summary>
    private static string Line(IElement block) => Space().Replace(string.Concat(block.ChildNodes.Select(Text)), " ").Trim();

    private static string Text(INode node) => node switch
    {
        IText text => text.Data,
        IElement { LocalName: "em" or "i" or "code" or "sup" } or IElement { ClassName: "anchor" } => " … ",
        IElement element when element.HasAttribute("lang") => " … ",
        IElement element when element.Matches(Blocks + ", ul, ol, dl, table") => " ",
        IElement element => string.Concat(element.ChildNodes.Select(Text)),
        _ => "",
    };

    [GeneratedRegex(@"(?<=[.!?:]['’”)]?)\s+(?=['‘“(]?[\p{Lu}\d])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\p{N}€@_]+(?:['’.:,/_-][\p{L}\p{N}_]+)*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Space();
}
