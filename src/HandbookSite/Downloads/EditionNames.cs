namespace HandbookSite.Downloads;

/// <summary>How the names of files end that are not the plain edition.</summary>
internal sealed record EditionNames(string Lawyer, string Bilingual);
