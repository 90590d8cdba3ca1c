namespace HandbookSite.Content;

/// <summary>The address that a site is published at.</summary>
public static class SiteUrl
{
    /// <summary>The address in a text; null where it is no address of the web, or holds a query, a fragment or a password.</summary>
    public static Uri? Parse(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "https" or "http" && url.Query.Length + url.Fragment.Length + url.UserInfo.Length == 0 ? url : null;
}
