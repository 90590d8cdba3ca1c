using HandbookSite.Content;
using HandbookSite.Diagnostics;

namespace HandbookSite.Terms;

/// <summary>That a text uses a term, by itself or by a synonym alone, and where first.</summary>
internal sealed record TermUse(GlossaryTerm Term, bool IsSynonym, Place Place);
