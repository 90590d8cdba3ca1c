using System.Collections.Immutable;

namespace HandbookSite.Downloads.Word;

/// <summary>What an array that is none stands for.</summary>
internal static class ImmutableArrays
{
    /// <summary>The array, or one without anything in it.</summary>
    public static ImmutableArray<T> EmptyIfDefault<T>(this ImmutableArray<T> array) => array.IsDefault ? [] : array;
}
