namespace HandbookSite.Diagnostics;

/// <summary>The nearest of the names that exist.</summary>
public static class Suggestion
{
    /// <summary>" Did you mean 'x'?" where a candidate is at most a third of the word away, else nothing.</summary>
    public static string For(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    private static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var (best, limit) = ((string?)null, Math.Max(1, word.Length / 3));
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > limit) continue;
            var distance = Distance(word, candidate);
            if (distance < limit || (distance == limit && (best is null || string.CompareOrdinal(candidate, best) < 0))) (best, limit) = (candidate, distance);
        }
        return best;
    }

    /// <summary>Optimal string alignment: insertions, deletions, replacements and swaps of neighbours count one each (Damerau 1964).</summary>
    internal static int Distance(string left, string right)
    {
        var (before, above, row) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var column = 0; column <= right.Length; column++) above[column] = column;
        for (var line = 1; line <= left.Length; line++)
        {
            row[0] = line;
            for (var column = 1; column <= right.Length; column++)
            {
                var same = left[line - 1] == right[column - 1];
                var least = Math.Min(Math.Min(row[column - 1], above[column]) + 1, above[column - 1] + (same ? 0 : 1));
                if (line > 1 && column > 1 && left[line - 1] == right[column - 2] && left[line - 2] == right[column - 1])
                    least = Math.Min(least, before[column - 2] + 1);
                row[column] = least;
            }
            (before, above, row) = (above, row, before);
        }
        return above[right.Length];
    }
}
