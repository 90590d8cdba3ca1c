using HandbookSite.Diagnostics;

namespace HandbookSite.Content;

/// <summary>An earlier address of a page, within the site ('/nl/oud/' or '/oud.html').</summary>
public sealed record PageAlias(string Path, Place Place);
