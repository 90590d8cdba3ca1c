using System.Collections.Immutable;

namespace HandbookSite.Downloads.Pdf;

/// <summary>A field of the form: its name, which all its places share, what a screen reader says of it, and its value before anybody fills it in ("Yes" for a tick).</summary>
internal sealed record FormField(string Name, FieldKind Kind, string Label, string Value, ImmutableArray<string> Options);
