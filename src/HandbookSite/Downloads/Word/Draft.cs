using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>What the parts of a file know of one document: its text, its bookmarks, its numbering of articles, and what the whole file shares.</summary>
internal sealed class Draft(ProtocolDocument document, SharedParts shared, string bookmarks, int articles, string placeholders)
{
    /// <summary>The text.</summary>
    public ProtocolDocument Document { get; } = document;

    /// <summary>What the file shares, also with the other column.</summary>
    public SharedParts Shared { get; } = shared;

    /// <summary>The bookmarks of headings and clauses.</summary>
    public Anchors Anchors { get; } = new(document.Blocks, bookmarks);

    /// <summary>The numbering of its articles.</summary>
    public int Articles { get; } = articles;

    /// <summary>The language of each run; null where that of the file is right.</summary>
    public string? RunLanguage { get; init; }

    /// <summary>The reasons that become comments, in their order; null where there are none to be.</summary>
    public List<Reason>? Comments { get; init; }

    /// <summary>What is added to the number of a footnote.</summary>
    public int FirstFootnote { get; init; }

    /// <summary>The footnotes that were named already.</summary>
    public HashSet<int> NamedFootnotes { get; } = [];

    /// <summary>The placeholder of a name ("company").</summary>
    public string Placeholder(string name) => placeholders + name;
}
