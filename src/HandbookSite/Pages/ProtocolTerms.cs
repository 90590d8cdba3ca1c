using HandbookSite.Content;
using HandbookSite.Terms;

namespace HandbookSite.Pages;

/// <summary>The terms of the glossary on the page of a protocol, found while the page is written. In headings, links and what follows the text they are closed.</summary>
internal sealed class ProtocolTerms(TermIndex index)
{
    private readonly FirstUses _first = new();
    private readonly TermText _text = new();
    private readonly List<TermMatch> _found = [];
    private int _closed;

    /// <summary>The terms whose first use leads to their definition, in the order of reading.</summary>
    public IReadOnlyCollection<GlossaryTerm> Linked => _first.Terms;

    /// <summary>From here nothing is looked for, until it is opened as often.</summary>
    public void Close() => _closed++;

    /// <summary>Ends what was closed last.</summary>
    public void Open() => _closed--;

    /// <summary>Where first uses stand in the words that are read next.</summary>
    public IEnumerable<TermMatch> In(string words)
    {
        if (_closed > 0 || index.IsEmpty) return [];
        _text.Clear();
        _found.Clear();
        _text.Add(words);
        index.Find(_text, _found);
        return _first.Of(_found);
    }
}
