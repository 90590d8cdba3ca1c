using System.Collections.Immutable;

namespace HandbookSite.Downloads.Epub;

/// <summary>Goes through a piece of HTML from tag to tag; comments are passed over.</summary>
internal sealed class HtmlTags(string html)
{
    private int _at;

    /// <summary>The name of the tag as it is written; empty where a text stands.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The text, with its entities.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Whether the tag ends an element.</summary>
    public bool IsEnd { get; private set; }

    /// <summary>Whether the tag says that its element is empty.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>The attributes of the tag, with entities in their values; a name alone stands for itself.</summary>
    public ImmutableArray<(string Name, string Value)> Attributes { get; private set; } = [];

    /// <summary>Reads on; false at the end.</summary>
    public bool Next()
    {
        (Name, Text, Attributes) = ("", "", []);
        if (_at >= html.Length) return false;
        if (At(_at) != '<' || !IsTag) ReadText();
        else if (At(_at + 1) is '!' or '?') SkipTo(html.AsSpan(_at).StartsWith("<!--", StringComparison.Ordinal) ? "-->" : ">", isPassed: true);
        else ReadTag();
        return true;
    }

    /// <summary>Passes over everything up to some signs.</summary>
    public void SkipTo(string signs, bool isPassed = false)
    {
        var found = html.IndexOf(signs, _at, StringComparison.OrdinalIgnoreCase);
        _at = found < 0 ? html.Length : found + (isPassed ? signs.Length : 0);
    }

    private bool IsTag => At(_at + 1) is '!' or '?' || char.IsAsciiLetter(At(_at + 1)) || (At(_at + 1) == '/' && char.IsAsciiLetter(At(_at + 2)));

    private char At(int index) => index < html.Length ? html[index] : '\0';

    private void ReadText()
    {
        var end = html.IndexOf('<', _at + 1);
        if (end < 0) end = html.Length;
        Text = html[_at..end];
        _at = end;
    }

    private void ReadTag()
    {
        IsEnd = At(_at + 1) == '/';
        _at += IsEnd ? 2 : 1;
        Name = Until(sign => sign is '/' or '>' || char.IsWhiteSpace(sign));
        IsClosed = false;
        var attributes = ImmutableArray.CreateBuilder<(string, string)>();
        while (_at < html.Length && At(_at) != '>')
        {
            IsClosed = At(_at) == '/';
            if (IsClosed || char.IsWhiteSpace(At(_at))) _at++;
            else attributes.Add(Attribute());
        }
        _at++;
        Attributes = attributes.ToImmutable();
    }

    private (string, string) Attribute()
    {
        // A name may begin with any sign, even with '='.
        var name = html[_at++] + Until(sign => sign is '=' or '/' or '>' || char.IsWhiteSpace(sign));
        var next = _at;
        Until(sign => !char.IsWhiteSpace(sign));
        if (At(_at) != '=')
        {
            _at = next;
            return (name, name);
        }
        _at++;
        Until(sign => !char.IsWhiteSpace(sign));
        if (At(_at) is not ('"' or '\'')) return (name, Until(sign => sign == '>' || char.IsWhiteSpace(sign)));
        var quote = html[_at++];
        var value = Until(sign => sign == quote);
        _at++;
        return (name, value);
    }

    private string Until(Func<char, bool> isEnd)
    {
        var start = _at;
        while (_at < html.Length && !isEnd(html[_at])) _at++;
        return html[start.._at];
    }
}
