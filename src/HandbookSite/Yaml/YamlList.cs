using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Yaml;

/// <summary>Values one after the other.</summary>
internal sealed record YamlList(Place Place, ImmutableArray<YamlNode> Items) : YamlNode(Place)
{
    /// <inheritdoc/>
    public override string Description => "a list";
}
