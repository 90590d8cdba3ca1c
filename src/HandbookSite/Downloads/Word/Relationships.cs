namespace HandbookSite.Downloads.Word;

/// <summary>Where a part leads: each has an id by its position ("rId1"); the same target stands once.</summary>
internal sealed class Relationships
{
    private readonly Dictionary<Relationship, string> _ids = [];
    private readonly List<Relationship> _all = [];

    /// <summary>Whether the part leads nowhere.</summary>
    public bool IsEmpty => _all.Count == 0;

    /// <summary>The id of a relationship, whose type is a name of the Office namespace ("hyperlink").</summary>
    public string Add(string type, string target, bool isExternal = false) => Add(new Relationship($"{Namespaces.Office}/{type}", target, isExternal));

    /// <summary>The id of a relationship.</summary>
    public string Add(Relationship relationship)
    {
        if (_ids.TryGetValue(relationship, out var id)) return id;
        _all.Add(relationship);
        return _ids[relationship] = $"rId{_all.Count}";
    }

    /// <summary>The part that keeps them.</summary>
    public byte[] Part()
    {
        using var xml = new Markup("", Namespaces.Relationships);
        xml.Root("Relationships");
        foreach (var relationship in _all)
        {
            xml.Open("Relationship").Set("Id", _ids[relationship]).Set("Type", relationship.Type).Set("Target", relationship.Target);
            if (relationship.IsExternal) xml.Set("TargetMode", "External");
            xml.Close();
        }
        return xml.End();
    }
}
