using HandbookSite.Diagnostics;

namespace HandbookSite.Markdown;

/// <summary>Words that name an article of a statute or a court, in a sentence without a source.</summary>
internal readonly record struct WrittenLaw(string Words, Place Place);
