using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>Writes runs: words in one look.</summary>
internal sealed class Runs(Markup xml, string? language)
{
    /// <summary>Words.</summary>
    public void Text(string words, RunLook look = default)
    {
        Open(look);
        xml.Open("t");
        if (words.Length > 0 && (char.IsWhiteSpace(words[0]) || char.IsWhiteSpace(words[^1]))) xml.Set("xml:space", "preserve");
        xml.Text(words).Close().Close();
    }

    /// <summary>Begins a run, for what is no words.</summary>
    public void Open(RunLook look = default)
    {
        xml.Open("r");
        if (look == default && language is null) return;
        xml.Open("rPr");
        if (look.Style is not null) xml.Value("rStyle", look.Style);
        if (look.IsSymbol) xml.Open("rFonts").Set("ascii", "Segoe UI Symbol").Set("hAnsi", "Segoe UI Symbol").Set("eastAsia", "Segoe UI Symbol").Set("cs", "Segoe UI Symbol").Close();
        if (look.Emphasis.HasFlag(RunStyle.Strong)) xml.Leaf("b");
        if (look.Emphasis.HasFlag(RunStyle.Emphasis)) xml.Leaf("i");
        if (look.IsHigh) xml.Value("vertAlign", "superscript");
        if (language is not null) xml.Value("lang", language);
        xml.Close();
    }

    /// <summary>Ends a run.</summary>
    public void Close() => xml.Close();

    /// <summary>An empty element in a run of its own.</summary>
    public void Leaf(string name, RunLook look = default)
    {
        Open(look);
        xml.Leaf(name);
        xml.Close();
    }

    /// <summary>A field that Word works out, with what it shows until then.</summary>
    public void Field(string instruction, string shown, RunLook look = default)
    {
        xml.Open("fldSimple").Set("instr", $" {instruction} ");
        Text(shown, look);
        xml.Close();
    }
}
