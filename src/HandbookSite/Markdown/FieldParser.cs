using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace HandbookSite.Markdown;

/// <summary>Reads <c>{{name}}</c> as the blank of a field; braces around anything but one word stay text.</summary>
internal sealed class FieldParser : InlineParser
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-");

    public FieldParser() => OpeningCharacters = ['{'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        if (!rest.StartsWith("{{")) return false;
        var close = rest.IndexOf("}}");
        if (close < 3) return false;
        var name = rest[2..close].Trim(' ');
        if (name.IsEmpty || name.ContainsAnyExcept(Letters)) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new FieldInline(name.ToString()) { Line = line, Column = column, Span = new SourceSpan(start, start + close + 1) };
        slice.Start += close + 2;
        return true;
    }
}
