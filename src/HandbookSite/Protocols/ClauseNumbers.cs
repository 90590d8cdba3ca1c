using HandbookSite.Conditions;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace HandbookSite.Protocols;

/// <summary>
/// Counts articles (headings of level 2) and clauses (items of ordered lists that stand in no other list), in the order of the text; alternatives count on,
/// because a word processor does until one of them is deleted. What the author typed is ignored.
/// </summary>
internal sealed class ClauseNumbers
{
    private readonly Dictionary<Block, string> _numbers = [];
    private readonly Dictionary<string, ClauseTarget> _targets = new(StringComparer.Ordinal);
    private readonly Func<CustomContainer, Condition?> _condition;
    private int _article;
    private int _clause;

    private ClauseNumbers(Func<CustomContainer, Condition?> condition) => _condition = condition;

    /// <summary>The ids that a reference can name.</summary>
    public IReadOnlyCollection<string> Anchors => _targets.Keys;

    /// <summary>The numbers of a tree whose headings have their ids; nothing has one in a form without numbers.</summary>
    public static ClauseNumbers Of(MarkdownDocument tree, bool isNumbered, Func<CustomContainer, Condition?> condition)
    {
        var numbers = new ClauseNumbers(condition);
        if (isNumbered) numbers.Count(tree, []);
        return numbers;
    }

    /// <summary>The number of a heading or a list item, null where it has none.</summary>
    public string? this[Block block] => _numbers.GetValueOrDefault(block);

    /// <summary>The article or clause of an id; null where there is none.</summary>
    public ClauseTarget? Target(string anchor) => _targets.GetValueOrDefault(anchor);

    private void Count(ContainerBlock blocks, IReadOnlyList<Condition> within)
    {
        foreach (var block in blocks)
        {
            if (block is HeadingBlock { Level: 2 })
            {
                _clause = 0;
                Number(block, Digits(++_article), within);
            }
            else if (block is ListBlock { IsOrdered: true } list)
            {
                foreach (var item in list) Number(item, _article == 0 ? Digits(++_clause) : $"{Digits(_article)}.{Digits(++_clause)}", within);
            }
            else if (block is CustomContainer { Info: "when" } box)
            {
                Count(box, _condition(box) is { } condition ? [.. within, condition] : within);
            }
        }
    }

    private void Number(Block block, string number, IReadOnlyList<Condition> within)
    {
        _numbers[block] = number;
        if (block.TryGetAttributes()?.Id is { } id) _targets.TryAdd(id, new ClauseTarget(number, within));
    }

    private static string Digits(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
