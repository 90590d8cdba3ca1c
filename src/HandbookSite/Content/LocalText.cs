using System.Collections.Immutable;

namespace HandbookSite.Content;

/// <summary>Words in several languages, by the codes of the languages.</summary>
public sealed record LocalText(ImmutableDictionary<string, string> Words)
{
    /// <summary>No words at all.</summary>
    public static readonly LocalText Empty = new(ImmutableDictionary<string, string>.Empty);

    /// <summary>The words in a language; nothing where there are none.</summary>
    public string In(Language language) => Words.GetValueOrDefault(language.Code) ?? "";
}
