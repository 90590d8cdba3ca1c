using System.Buffers;

namespace HandbookSite.Terms;

/// <summary>A text in which terms are looked for, as it is written and folded: in lower case, with one sign for all apostrophes, hyphens and spaces. Both have the same length. It is filled anew for each line.</summary>
internal sealed class TermText
{
    private static readonly SearchValues<char> Odd = SearchValues.Create("\u2019\u02BC\u2010\u2011\u00A0\u202F\n\r\t");

    private readonly ArrayBufferWriter<char> _written = new();
    private readonly ArrayBufferWriter<char> _folded = new();

    /// <summary>The text as it is written.</summary>
    public ReadOnlySpan<char> Written => _written.WrittenSpan;

    /// <summary>The text as terms are compared.</summary>
    public ReadOnlySpan<char> Folded => _folded.WrittenSpan;

    /// <summary>The number of characters.</summary>
    public int Length => _written.WrittenCount;

    /// <summary>Adds to the end.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        text.CopyTo(_written.GetSpan(text.Length));
        _written.Advance(text.Length);
        Fold(text, _folded.GetSpan(text.Length)[..text.Length]);
        _folded.Advance(text.Length);
    }

    /// <summary>Begins again.</summary>
    public void Clear()
    {
        _written.ResetWrittenCount();
        _folded.ResetWrittenCount();
    }

    /// <summary>A word or words as they are compared.</summary>
    public static string Fold(string words) => string.Create(words.Length, words, static (folded, words) => Fold(words, folded));

    private static void Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        text.ToLowerInvariant(folded);
        for (var at = folded.IndexOfAny(Odd); at >= 0; at = folded.IndexOfAny(Odd)) folded[at] = Plain(folded[at]);
    }

    private static char Plain(char sign) => sign switch
    {
        '\u2019' or '\u02BC' => '\'',
        '\u2010' or '\u2011' => '-',
        _ => ' ',
    };
}
