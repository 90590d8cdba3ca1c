namespace HandbookSite.Tests.Reading;

public sealed class HandbookReaderTests
{
    private static readonly byte[] Page = "---\ntitle: P\n---\n"u8.ToArray();

    [Theory]
    [InlineData("a.md", "input/a.md:1:1: error HB108: A page is named '<name>.<language>.md', in the input folder or one folder deep.")]
    [InlineData(".md", "input/.md:1:1: error HB108: A page is named '<name>.<language>.md', in the input folder or one folder deep.")]
    [InlineData("cases/.md", "input/cases/.md:1:1: error HB108: A page is named '<name>.<language>.md', in the input folder or one folder deep.")]
    [InlineData(".nl.md", "input/.nl.md:1:1: error HB108: A page is named '<name>.<language>.md', in the input folder or one folder deep.")]
    [InlineData("a.nl.MD", "input/a.nl.MD:1:1: error HB108: A page is named '<name>.<language>.md', in the input folder or one folder deep.")]
    [InlineData("a/b/c.nl.md", "input/a/b/c.nl.md:1:1: error HB108: A page is named '<name>.<language>.md', in the input folder or one folder deep.")]
    [InlineData("a.de.md", "input/a.de.md:1:1: error HB108: The handbook has no language 'de'; it has nl.")]
    [InlineData("a.ln.md", "input/a.ln.md:1:1: error HB108: The handbook has no language 'ln'; it has nl. Did you mean 'nl'?")]
    [InlineData("a.NL.md", "input/a.NL.md:1:1: error HB108: The handbook has no language 'NL'; it has nl.")]
    [InlineData("a..md", "input/a..md:1:1: error HB108: The handbook has no language ''; it has nl.")]
    public void A_page_that_is_not_where_pages_are_is_reported(string path, string line) => Assert.Equal([line], TestSite.Build("", settings: null, (path, Page)).Diagnostics);

    [Theory]
    [InlineData("notes.txt", "input/notes.txt:1:1: warning HB109: The file is no page, no picture and no settings; it is not published.")]
    [InlineData("handbook.yaml", "input/handbook.yaml:1:1: warning HB109: The file is no page, no picture and no settings; it is not published. YAML is handbook.yml, fields.yml, glossary.yml and sources.yml in the input folder, '<name>.yml' beside the texts of a protocol, without a language, and '<name>.guide.yml' beside those of a page; 'index' is no protocol.")]
    [InlineData("Makefile", "input/Makefile:1:1: warning HB109: The file is no page, no picture and no settings; it is not published.")]
    [InlineData("a?.png", "input/a?.png:1:1: error HB110: The name 'a?.png' has '?' in it, which Windows refuses.")]
    [InlineData("con.png", "input/con.png:1:1: error HB110: The name 'con.png' is the name of a device on Windows.")]
    [InlineData("lpt1/a.png", "input/lpt1/a.png:1:1: error HB110: The name 'lpt1' is the name of a device on Windows.")]
    [InlineData(" a.png", "input/ a.png:1:1: error HB110: The name ' a.png' begins or ends with a space or ends with a dot, which Windows drops.")]
    [InlineData("a./b.png", "input/a./b.png:1:1: error HB110: The name 'a.' begins or ends with a space or ends with a dot, which Windows drops.")]
    [InlineData("cafe\u0301.png", "input/cafe\u0301.png:1:1: error HB111: The name has an accent that is stored apart from its letter; other systems take it for another name. Type the name again.")]
    [InlineData("a\u0001.png", "input/a\u0001.png:1:1: error HB110: The name 'a\u0001.png' has a control character in it.")]
    public void A_name_that_some_system_refuses_is_reported(string path, string line) => Assert.Equal([line], TestSite.Build("", settings: null, (path, [])).Diagnostics);

    [Theory]
    [InlineData("Photo.png", "photo.png")]
    [InlineData("É.png", "é.png")]
    public void Two_names_that_some_system_takes_for_one_are_reported(string first, string second)
    {
        var line = Assert.Single(TestSite.Build("", settings: null, (first, []), (second, [])).Diagnostics);
        Assert.Equal($"input/{second}:1:1: error HB111: Many systems take this file and 'input/{first}' for one. Rename one of them.", line);
    }

    [Theory]
    [InlineData(new byte[] { 0x93, 0x94 }, 1)]
    [InlineData(new byte[] { (byte)'-', (byte)'\n', (byte)'\n', 0xC3 }, 3)]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 }, 1)]
    public void A_page_that_is_not_utf_8_is_reported_at_the_first_bad_byte(byte[] bytes, int line) =>
        Assert.Equal([$"input/a.nl.md:{line}:1: error HB101: The file is not UTF-8. Save it as UTF-8."], TestSite.Build("", settings: null, ("a.nl.md", bytes)).Diagnostics);

    [Fact]
    public void Columns_and_lines_are_right_after_a_mark_and_the_newlines_of_windows() => Assert.Equal(
        ["input/a.nl.md:6:4: error HB301: The link 'weg.md' leads nowhere."],
        TestSite.Build("", settings: null, ("a.nl.md", "\uFEFF---\r\ntitle: A\r\n---\r\nEén\r\n\r\né👷[x](weg.md)\r\n"u8.ToArray())).Diagnostics);
}
