using HandbookSite.Diagnostics;

namespace HandbookSite.Protocols.Model;

/// <summary>A part of a protocol that stands under the part before it, and where its author wrote it.</summary>
internal abstract record Block(Place Place);
