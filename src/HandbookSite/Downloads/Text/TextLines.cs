using System.Globalization;
using System.Text;

namespace HandbookSite.Downloads.Text;

/// <summary>Lines of at most <paramref name="width"/> columns under indents: a mark stands before the first line of what it marks, and as many columns stand free before the others.</summary>
internal sealed class TextLines(int width)
{
    /// <summary>An empty box and the space behind it, which stay with the word that they belong to.</summary>
    private const string Box = "[ ] ", BoundBox = "[\u00A0]\u00A0";

    private readonly StringBuilder _text = new();
    private string _indent = "";
    private string? _first;
    private bool _isGapDue;

    /// <summary>How many columns are left; never too few to read.</summary>
    public int Room => Math.Max(width - _indent.Length, 24);

    /// <summary>How many columns a text takes: letters with their accents, not characters.</summary>
    public static int Columns(string text) => Ascii.IsValid(text) ? text.Length : new StringInfo(text).LengthInTextElements;

    /// <summary>A text with blanks behind it, up to a number of columns.</summary>
    public static string Pad(string text, int columns) => text + new string(' ', Math.Max(columns - Columns(text), 0));

    /// <summary>Says that an empty line comes before the next line, except at the start of a text or behind a mark.</summary>
    public void Gap() => _isGapDue = _first is null && _text.Length > 0;

    /// <summary>Adds a text, wrapped; a word that is longer than a line (an address) stays whole.</summary>
    public void Add(string text)
    {
        foreach (var line in text.Split('\n')) Wrap(line);
    }

    /// <summary>Adds a line as it is.</summary>
    public void Line(string text)
    {
        CloseGap();
        _text.Append($"{_first ?? _indent}{text}".TrimEnd(' ')).Append('\n');
        _first = null;
    }

    /// <summary>Adds lines with a mark before the first of them and <paramref name="rest"/> before the others.</summary>
    public void Within(string mark, string rest, Action write)
    {
        CloseGap();
        var outer = _indent;
        (_first, _indent) = ((_first ?? _indent) + mark, _indent + rest);
        write();
        if (_first is not null) Line("");
        _indent = outer;
    }

    /// <inheritdoc cref="Within(string, string, Action)"/>
    public void Within(string mark, Action write) => Within(mark, new string(' ', Columns(mark)), write);

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private void CloseGap()
    {
        if (_isGapDue) _text.Append(_indent.TrimEnd(' ')).Append('\n');
        _isGapDue = false;
    }

    private void Wrap(string text)
    {
        var line = new StringBuilder();
        var columns = 0;
        foreach (var word in text.Replace(Box, BoundBox, StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var length = Columns(word);
            if (columns > 0 && columns + 1 + length > Room)
            {
                Line(Unbound(line));
                line.Clear();
                columns = 0;
            }
            line.Append(columns > 0 ? " " : "").Append(word);
            columns += (columns > 0 ? 1 : 0) + length;
        }
        Line(Unbound(line));
    }

    private static string Unbound(StringBuilder line) => line.ToString().Replace(BoundBox, Box, StringComparison.Ordinal);
}
