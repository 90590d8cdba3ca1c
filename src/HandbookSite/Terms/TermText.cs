using System.Buffers;

namespace HandbookSite.Terms;

/// <summary>A text in which terms are looked for, as it is written and folded: in lower case, with one sign for all apostrophes, hyphens and spaces. Both have the same length. It is filled anew for each line.</summary>
internal sealed class TermText
{
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
        var folded = _folded.GetSpan(text.Length);
        for (var index = 0; index < text.Length; index++) folded[index] = Fold(text[index]);
        _folded.Advance(text.Length);
    }

    /// <summary>Begins again.</summary>
    public void Clear()
    {
        _written.ResetWrittenCount();
        _folded.ResetWrittenCount();
    }

    /// <summary>A word or words as they are compared.</summary>
    public static string Fold(string words) => string.Create(words.Length, words, static (folded, words) =>
    {
        for (var index = 0; index < folded.Length; index++) folded[index] = Fold(words[index]);
    });

    private static char Fold(char sign) => sign switch
    {
        <= '\u007F' => sign is '\n' or '\r' or '\t' ? ' ' : char.IsAsciiLetterUpper(sign) ? (char)(sign | ' ') : sign,
        '\u2019' or '\u02BC' => '\'',
        '\u2010' or '\u2011' => '-',
        '\u00A0' or '\u202F' => ' ',
        _ => char.ToLowerInvariant(sign),
    };
}
