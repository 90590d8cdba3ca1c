namespace HandbookSite.Downloads.Word;

/// <summary>Names that Word keeps short: where one is cut, it still differs from every other.</summary>
internal sealed class ShortNames(int longest)
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>The name as it is, or cut; the same name is always cut the same way.</summary>
    public string Of(string name)
    {
        if (_names.TryGetValue(name, out var known)) return known;
        var cut = name.Length <= longest ? name : Cut(name, "…");
        for (var number = 2; !_used.Add(cut); number++) cut = Cut(name, $"~{number}");
        return _names[name] = cut;
    }

    private string Cut(string name, string end)
    {
        var length = Math.Min(name.Length, longest - end.Length);
        if (char.IsHighSurrogate(name[length - 1])) length--;
        return name[..length] + end;
    }
}
