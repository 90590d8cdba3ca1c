using System.Text;
using System.Text.RegularExpressions;

namespace HandbookSite.Downloads.Text;

/// <summary>Puts a backslash before what Markdown would read as more than a sign.</summary>
internal static partial class MarkdownEscape
{
    private const string Signs = "\\`*_[]<#|~^";

    /// <summary>A text within a line.</summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var (index, sign) in text.Index())
        {
            if (Signs.Contains(sign, StringComparison.Ordinal) || (sign == '&' && index + 1 < text.Length && (text[index + 1] == '#' || char.IsAsciiLetter(text[index + 1])))) escaped.Append('\\');
            escaped.Append(sign);
        }
        return escaped.ToString();
    }

    /// <summary>The start of a line, after its words are escaped: a dash, a plus, a digit with its dot must begin no list, rule or heading.</summary>
    public static string Start(string line)
    {
        var bare = line.TrimStart();
        var number = Number().Match(bare);
        if (number.Success) return $"{number.Value}\\{bare[number.Length..]}";
        return bare is ['-' or '+' or '=' or '>' or ':', ..] ? "\\" + bare : bare;
    }

    /// <summary>An address as the destination of a link.</summary>
    public static string Address(string address) => address
        .Replace("\\", "%5C", StringComparison.Ordinal).Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
        .Replace("<", "%3C", StringComparison.Ordinal).Replace(">", "%3E", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal)
        .Replace("|", "%7C", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal);

    [GeneratedRegex(@"^[0-9]{1,9}(?=[.)](\s|$))", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Number();
}
