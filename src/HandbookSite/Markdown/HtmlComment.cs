namespace HandbookSite.Markdown;

/// <summary>An author's own note, which stays at home.</summary>
internal static class HtmlComment
{
    /// <summary>Whether a piece of HTML is comments and nothing else: what follows one on its line, or in one that never ends, must not vanish unseen.</summary>
    public static bool Is(string html)
    {
        for (var rest = html.AsSpan().Trim(); !rest.IsEmpty;)
        {
            var end = rest.StartsWith("<!--") ? rest[2..].IndexOf("-->") : -1;
            if (end < 0) return false;
            rest = rest[(end + 5)..].TrimStart();
        }
        return true;
    }
}
