using System.Text.RegularExpressions;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>The bookmarks of a document: hidden ones ("_Ref…"), at most forty characters, one for each heading and clause that has an id.</summary>
internal sealed partial class Anchors
{
    private const int Longest = 40;

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);

    public Anchors(IEnumerable<Block> blocks, string prefix)
    {
        foreach (var id in blocks.SelectMany(Ids))
            if (!_names.ContainsKey(id)) _names.Add(id, Unused(prefix + NotAllowed().Replace(id, "_")));
    }

    /// <summary>The bookmark of an id; null where nothing has that id.</summary>
    public string? Find(string id) => _names.GetValueOrDefault(id);

    private string Unused(string wanted)
    {
        var name = wanted[..Math.Min(wanted.Length, Longest)];
        for (var number = 2; !_used.Add(name); number++) name = $"{wanted[..Math.Min(wanted.Length, Longest - 5)]}_{number}";
        return name;
    }

    private static IEnumerable<string> Ids(Block block)
    {
        IEnumerable<string> own = block switch { Heading heading => [heading.Id], Clause { Id: { } id } => [id], _ => [] };
        return own.Concat(DocumentWalk.Within(block).SelectMany(Ids));
    }

    [GeneratedRegex(@"[^\p{L}\p{Nd}_]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NotAllowed();
}
