using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Yaml;

/// <summary>Keys with values, in the order of the source; a key stands once.</summary>
internal sealed record YamlMap(Place Place, ImmutableArray<YamlEntry> Entries) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Description => "keys with values";

    /// <summary>The entry of a key, null where there is none.</summary>
    public YamlEntry? this[string key] => Entries.FirstOrDefault(entry => string.Equals(entry.Key, key, StringComparison.Ordinal));

    /// <summary>Whether a needed key stands nowhere, not even misspelt: that has a line of its own. <paramref name="known"/> are the keys that may stand here.</summary>
    public bool Lacks(string key, IReadOnlyCollection<string> known) =>
        this[key] is null && !Entries.Any(entry => !known.Contains(entry.Key, StringComparer.Ordinal) && Suggestion.For(entry.Key, known) == Suggestion.For(key, [key]));

    /// <summary>Reports each key that is not in <paramref name="known"/>; <paramref name="owner"/> says where it stands ("Front matter").</summary>
    public void Close(string owner, IReadOnlyCollection<string> known, Action<Diagnostic> report)
    {
        foreach (var entry in Entries.Where(entry => !known.Contains(entry.Key, StringComparer.Ordinal)))
            report(entry.Place.Says(Codes.UnknownKey, $"{owner} has no key '{entry.Key}'.{Suggestion.For(entry.Key, known)}"));
    }
}
