namespace HandbookSite.Content;

/// <summary>What a page is, by the place of its file.</summary>
public enum PageKind
{
    /// <summary><c>index.&lt;language&gt;.md</c>.</summary>
    Home,

    /// <summary><c>&lt;folder&gt;/index.&lt;language&gt;.md</c>.</summary>
    Section,

    /// <summary>Any other page.</summary>
    Article,

    /// <summary>A page with a YAML file of its name beside it, or a form that belongs to one: it is offered as documents too.</summary>
    Protocol,
}
