using HandbookSite.Diagnostics;

namespace HandbookSite.Theming.Checking;

/// <summary>Finds words in a layout. Fluid's tree has no positions; it is walked in the order of the source, so words are looked for from where the last were found.</summary>
internal sealed class SourceCursor(string path, string source)
{
    private int _from;

    /// <summary>The place of the next occurrence as a whole word inside a tag or an output; the start of the file where there is none.</summary>
    public Place Find(string words)
    {
        var at = Next(words, _from);
        if (at < 0) at = Next(words, 0);
        if (at < 0) return new Place(path);
        _from = at + words.Length;
        var before = source.AsSpan(0, at);
        return new Place(path, before.Count('\n') + 1, at - before.LastIndexOf('\n'));
    }

    /// <summary>Moves on past the next occurrence, if there is one.</summary>
    public void Pass(string words)
    {
        if (Next(words, _from) is var at and >= 0) _from = at + words.Length;
    }

    private int Next(string words, int from)
    {
        for (var at = source.IndexOf(words, from, StringComparison.Ordinal); at >= 0; at = source.IndexOf(words, at + 1, StringComparison.Ordinal))
            if (IsInside(at) && !GoesOn(at - 1, at) && !GoesOn(at + words.Length - 1, at + words.Length)) return at;
        return -1;
    }

    private bool IsInside(int at)
    {
        var opened = Math.Max(source.LastIndexOf("{{", at, StringComparison.Ordinal), source.LastIndexOf("{%", at, StringComparison.Ordinal));
        var closed = Math.Max(source.LastIndexOf("}}", at, StringComparison.Ordinal), source.LastIndexOf("%}", at, StringComparison.Ordinal));
        return opened > closed;
    }

    /// <summary>Whether a name goes on from one character to the next.</summary>
    private bool GoesOn(int from, int to) => IsName(from) && IsName(to);

    private bool IsName(int at) => at >= 0 && at < source.Length && (char.IsLetterOrDigit(source[at]) || source[at] is '_' or '-');
}
