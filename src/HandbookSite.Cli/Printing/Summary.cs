using System.Collections.Immutable;
using HandbookSite.Cli.Files;

namespace HandbookSite.Cli.Printing;

/// <summary>What a build did; <see cref="Published"/> is null where nothing was published.</summary>
internal sealed record Summary(ImmutableArray<LanguageCount> Pages, Publication? Published, Tally Tally, long Milliseconds);
