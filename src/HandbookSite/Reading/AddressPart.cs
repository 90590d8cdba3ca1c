using System.Buffers;
using System.Collections.Frozen;

namespace HandbookSite.Reading;

/// <summary>What may stand in an address and in a file's name, on every system that a handbook is written on, built on or served from.</summary>
internal static class AddressPart
{
    private static readonly SearchValues<char> Illegal = SearchValues.Create("<>:\"\\|?*");

    private static readonly FrozenSet<string> Devices = Enumerable.Range(1, 9).SelectMany(static n => new[] { $"com{n}", $"lpt{n}" })
        .Concat(["con", "prn", "aux", "nul"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong with a slug, as the end of a sentence; null where nothing is.</summary>
    public static string? Problem(string slug)
    {
        if (slug.AsSpan().ContainsAny('/', '\\')) return "has a path in it. A slug is the last part of the address only.";
        if (HasLooseAccent(slug)) return "has an accent that is stored apart from its letter. Type the letter again.";
        if (IsDevice(slug)) return "is the name of a device on Windows. Take another word.";
        foreach (var character in slug)
        {
            if (char.IsLetterOrDigit(character) || IsMark(character) || character == '-') continue;
            return character == ' ' ? "has a space in it. Put a hyphen there." : $"has '{character}' in it. Letters, digits and hyphens make a slug.";
        }
        return null;
    }

    /// <summary>Whether a text has a letter and its accent as two characters (Unicode's decomposed form), as some systems write names: it looks like another text and is none.</summary>
    public static bool HasLooseAccent(string text) => text.AsSpan().ContainsAnyInRange('\u0300', '\u036F');

    /// <summary>Whether a path is an address within the site that a file can be made for: '/nl/oud/' or '/oud.html'.</summary>
    public static bool IsAddress(string path)
    {
        if (path.Length < 2 || path[0] != '/') return false;
        var isFile = path.EndsWith(".html", StringComparison.Ordinal);
        if (!isFile && path[^1] != '/') return false;
        var parts = (isFile ? path[1..^".html".Length] : path[1..^1]).Split('/');
        return Array.TrueForAll(parts, static part => part.Length > 0 && Problem(part) is null);
    }

    /// <summary>Why a file of this name cannot be kept on some system, as the end of a sentence; null where it can.</summary>
    public static string? ProblemOfName(string name)
    {
        if (name.AsSpan().IndexOfAny(Illegal) is var at and >= 0) return $"has '{name[at]}' in it, which Windows refuses.";
        if (name.Any(char.IsControl)) return "has a control character in it.";
        if (name[^1] is '.' or ' ' || name[0] == ' ') return "begins or ends with a space or ends with a dot, which Windows drops.";
        return IsDevice(name) ? "is the name of a device on Windows." : null;
    }

    private static bool IsDevice(string name) => Devices.Contains(name.Split('.')[0]);

    private static bool IsMark(char character) => char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.Surrogate;
}
