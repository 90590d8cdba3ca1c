using System.Collections.Immutable;

namespace HandbookSite.Theming.Views;

/// <summary>The files of one protocol, on the page of all downloads.</summary>
internal sealed record DownloadGroupView(LinkView Page, ProtocolView Protocol, ImmutableArray<DownloadView> Downloads);
