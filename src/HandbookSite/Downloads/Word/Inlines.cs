using System.Collections.Immutable;
using System.Globalization;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>Writes the pieces of a line.</summary>
internal sealed class Inlines(Draft draft, Markup xml, Relationships relationships)
{
    private readonly Runs _runs = new(xml, draft.RunLanguage);
    private readonly Controls _controls = new(draft, xml, new Runs(xml, draft.RunLanguage));

    /// <summary>The controls that stand among these lines.</summary>
    public Controls Controls => _controls;

    /// <summary>Pieces in their order.</summary>
    public void Write(ImmutableArray<Inline> words, RunLook look)
    {
        foreach (var inline in words) Write(inline, look);
    }

    /// <summary>Plain words.</summary>
    public void Text(string words, RunLook look) => _runs.Text(words, look);

    /// <summary>The end of a line.</summary>
    public void Break(RunLook look) => _runs.Leaf("br", look);

    /// <summary>A tab.</summary>
    public void Tab(RunLook look) => _runs.Leaf("tab", look);

    private void Write(Inline inline, RunLook look)
    {
        switch (inline)
        {
            case Run run: _runs.Text(run.Text, look with { Emphasis = look.Emphasis | run.Style }); break;
            case LineBreak: _runs.Leaf("br", look); break;
            case Blank blank: _controls.Field(blank.Field, look); break;
            case Tick: _controls.Tick(look); break;
            case Reference reference: Refer(reference, look); break;
            case CrossLink link: Link(draft.Anchors.Find(link.Anchor) is { } anchor ? ("anchor", anchor) : null, link.Words, look); break;
            case Link link: Link(("r:id", relationships.Add("hyperlink", link.Address, isExternal: true)), link.Words, look); break;
            case FootnoteMark mark: Footnote(mark.Number, look); break;
            case Citation: break;
            default: throw new ArgumentException($"Word files know no {inline.GetType().Name}.", nameof(inline));
        }
    }

    private void Refer(Reference reference, RunLook look)
    {
        if (reference.Lead.Length > 0) _runs.Text(reference.Lead, look);
        if (draft.Anchors.Find(reference.Anchor) is { } anchor) _runs.Field($@"REF {anchor} \r \h", reference.Number, look);
        else _runs.Text(reference.Number, look);
    }

    private void Link((string Attribute, string Target)? to, ImmutableArray<Inline> words, RunLook look)
    {
        if (to is not var (attribute, target))
        {
            Write(words, look);
            return;
        }
        xml.Open("hyperlink").Set(attribute, target).Set("history", "1");
        Write(words, look with { Style = WordStyles.Hyperlink });
        xml.Close();
    }

    private void Footnote(int number, RunLook look)
    {
        var isThere = draft.Document.Footnotes.Any(note => note.Number == number);
        if (!isThere || !draft.NamedFootnotes.Add(number))
        {
            _runs.Text(number.ToString(CultureInfo.InvariantCulture), look with { IsHigh = true });
            return;
        }
        _runs.Open(look with { Style = WordStyles.FootnoteReference });
        xml.Open("footnoteReference").Set("id", draft.FirstFootnote + number).Close();
        _runs.Close();
    }
}
