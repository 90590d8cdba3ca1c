using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace HandbookSite.Downloads.Word;

/// <summary>The parts that are the same in every file of the same looks and language, posters excepted; they are written once.</summary>
internal sealed record ConstantParts(byte[] Styles, byte[] Settings)
{
    private static readonly ConditionalWeakTable<WordLooks, ConcurrentDictionary<string, ConstantParts>> Known = [];

    /// <summary>Those of looks and a locale.</summary>
    public static ConstantParts Of(WordLooks looks, string locale) =>
        Known.GetOrCreateValue(looks).GetOrAdd(locale, static (locale, looks) => new ConstantParts(StylesPart.Write(looks, locale, []), SettingsPart.Write(locale)), looks);
}
