using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Pages;
using HandbookSite.Protocols.Model;
using HandbookSite.Routing;

namespace HandbookSite.Theming.Views;

/// <summary>What a protocol says of itself, in the reader's language.</summary>
internal sealed class ProtocolView(ThemedSite themed, PageContent content)
{
    private const int SecondsAField = 30;
    private const int SecondsAMinute = 60;

    private readonly Protocol _protocol = content.Page.Source.Protocol!;
    private readonly Texts _texts = themed.Of(content.Page.Language).Texts;

    public string Version => _protocol.Version;

    public string? Date => PageView.Iso(_protocol.Date);

    public string DateText => _texts.Date(_protocol.Date);

    public string? LawChecked => PageView.Iso(_protocol.LawChecked);

    public string LawCheckedText => _texts.Date(_protocol.LawChecked);

    /// <summary>The sheets of the file that prints as it is; null where there is none, and for a poster, of which one sheet counts.</summary>
    public string? Sheets => _protocol.IsPoster ? null : content.Downloads.FirstOrDefault(download => download.Format == "pdf")?.Sheets is { } sheets ? _texts.Sheets(sheets) : null;

    /// <summary>The time that filling in takes: half a minute for each field.</summary>
    public string? FillIn => content.Document is { } document
        ? _texts.Minutes(Math.Max(1, document.Fields.Count(blank => IsUsed(blank, content)) * SecondsAField / SecondsAMinute))
        : null;

    public ImmutableArray<ChangeView> Changes =>
        [.. _protocol.Changes.Select(change => new ChangeView(change.Version, PageView.Iso(change.Date)!, _texts.Date(change.Date), change.Text.In(content.Page.Language)))];

    /// <summary>The protocol that a form belongs to.</summary>
    public LinkView? Parent => _protocol.IsNumbered ? null : Beside((protocol, name) => protocol.Annexes.Any(annex => annex.Name == name)).FirstOrDefault();

    /// <summary>The forms that belong to a protocol.</summary>
    public ImmutableArray<LinkView> Annexes => [.. _protocol.Annexes.Select(annex => themed.Site.Find(Folder + annex.Name, content.Page.Language)).OfType<SitePage>().Select(themed.Link)];

    private string Folder => content.Page.Id[..(content.Page.Id.LastIndexOf('/') + 1)];

    private IEnumerable<LinkView> Beside(Func<Protocol, string, bool> isWanted) => themed.Site.ChapterOf(content.Page)?.Pages
        .Where(page => page.Source.Protocol is { } protocol && isWanted(protocol, content.Page.Source.Name)).Select(themed.Link) ?? [];

    private static bool IsUsed(DocumentField field, PageContent content) => !field.IsFixed && (field.IsRequired || content.Facts.Fields.Contains(field.Key, StringComparer.Ordinal));
}
