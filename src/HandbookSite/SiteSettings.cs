namespace HandbookSite;

/// <summary>What the person who builds decides: the address instead of that of handbook.yml, whether drafts are shown, the number of threads (0: as many as the machine has), and the day on which reviews are asked for (none: they are not).</summary>
public sealed record SiteSettings(Uri? BaseUrl = null, bool Drafts = false, int Threads = 0, DateOnly? AsOf = null);
