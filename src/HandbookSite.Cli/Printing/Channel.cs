namespace HandbookSite.Cli.Printing;

/// <summary>A stream of lines, some words of which stand out where it shows colours.</summary>
internal sealed class Channel(TextWriter writer, bool coloured = false)
{
    /// <summary>The stream itself.</summary>
    public TextWriter Writer => writer;

    /// <summary>Writes a line.</summary>
    public void Line(string text) => writer.WriteLine(text);

    /// <summary>Writes text as it is.</summary>
    public Channel Text(string text)
    {
        writer.Write(text);
        return this;
    }

    /// <summary>Writes a word that stands out.</summary>
    public Channel Word(string word, Emphasis emphasis)
    {
        if (coloured) Ink.Write(writer, word, emphasis);
        else writer.Write(word);
        return this;
    }

    /// <summary>Writes the sentence of a failure.</summary>
    public void Complain(string sentence) => Word("error:", Emphasis.Error).Line(" " + sentence);
}
