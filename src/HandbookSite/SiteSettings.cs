namespace HandbookSite;

/// <summary>What the person who builds decides: the address instead of that of handbook.yml, whether drafts are shown, and the number of threads (0: as many as the machine has).</summary>
public sealed record SiteSettings(Uri? BaseUrl = null, bool Drafts = false, int Threads = 0);
