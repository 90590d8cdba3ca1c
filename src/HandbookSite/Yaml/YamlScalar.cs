using HandbookSite.Diagnostics;

namespace HandbookSite.Yaml;

/// <summary>A single value, as the text that stands there.</summary>
internal sealed record YamlScalar(Place Place, string Value) : YamlNode(Place)
{
    private const int Shown = 40;

    /// <inheritdoc/>
    public override string Description => Value.Length == 0 ? "nothing" : $"'{(Value.Length > Shown ? string.Concat(Value.AsSpan(0, Shown), "…") : Value)}'";
}
