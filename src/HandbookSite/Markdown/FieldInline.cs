using Markdig.Syntax.Inlines;

namespace HandbookSite.Markdown;

/// <summary>A blank for a field, <c>{{company}}</c>. <see cref="Shown"/> is what readers see in it; the name, until somebody knows better.</summary>
internal sealed class FieldInline : LeafInline
{
    public FieldInline(string name) => (Name, Shown) = (name, name);

    /// <summary>The key of the field, as written.</summary>
    public string Name { get; }

    /// <summary>What stands in the blank.</summary>
    public string Shown { get; set; }
}
