using System.Collections.Immutable;

namespace HandbookSite.Downloads.Epub;

/// <summary>A book, and the pages that are not in it.</summary>
internal sealed record EpubResult(byte[] Bytes, ImmutableArray<EpubFault> Faults);
