using System.Collections.Immutable;

namespace HandbookSite.Downloads.Epub;

/// <summary>A page of the site as a file of the book. <paramref name="Href"/> is its address as links within the site have it; <paramref name="Html"/> is its text without the title; <paramref name="Headings"/> stand in the contents of the book.</summary>
internal sealed record EpubPage(string Id, string Title, string Href, string Html, ImmutableArray<EpubHeading> Headings, string Language, string Direction);
