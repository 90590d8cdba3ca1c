using HandbookSite.Content;
using HandbookSite.Routing;

namespace HandbookSite.Theming.Views;

/// <summary>A page that no author wrote: its layout, its address, the reader's language, its title, and the page that it leads to, if any.</summary>
internal sealed record GeneratedPage(string Layout, Route Route, Language Language, string Title, SitePage? Target = null);
