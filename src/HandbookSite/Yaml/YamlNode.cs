using HandbookSite.Diagnostics;

namespace HandbookSite.Yaml;

/// <summary>A YAML value and the place where it begins.</summary>
internal abstract record YamlNode(Place Place)
{
    /// <summary>What the value is, in the words of a diagnostic.</summary>
    public abstract string Description { get; }
}
