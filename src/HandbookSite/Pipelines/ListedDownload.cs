using HandbookSite.Content;
using HandbookSite.Downloads;
using HandbookSite.Routing;

namespace HandbookSite.Pipelines;

/// <summary>A file in the list of downloads: the language of its readers, the protocol that it is of (null for one of them all), and its address.</summary>
internal sealed record ListedDownload(Language Language, SitePage? Page, Route Route, Download Download);
