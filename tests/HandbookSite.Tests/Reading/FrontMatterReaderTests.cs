using System.Text;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Reading;

namespace HandbookSite.Tests.Reading;

public sealed class FrontMatterReaderTests
{
    [Fact]
    public void Every_key_is_read()
    {
        var meta = Clean("""
            ---
            title: Het logo
            slug: het-logo
            summary: Wie mag wat?
            order: -3
            date: 2026-11-02
            tags: [werk, logo]
            draft: true
            aliases: [/nl/oud/, /oud.html]
            facts:
              - { label: Rechter, value: Rotterdam }
              - label: Datum
                value: 2 mei
            owner: De redactie
            reviewed: 2026-11-03
            review_by: 2027-11-03
            ---
            """).Meta;
        Assert.Equal(("Het logo", "het-logo", "Wie mag wat?", -3), (meta.Title, meta.Slug, meta.Summary, meta.Order));
        Assert.Equal((new DateOnly(2026, 11, 2), new DateOnly(2026, 11, 3), new DateOnly(2027, 11, 3)), (meta.Date, meta.Reviewed, meta.ReviewBy));
        Assert.Equal(["werk", "logo"], meta.Tags);
        Assert.True(meta.Draft);
        Assert.Equal(["/nl/oud/", "/oud.html"], meta.Aliases.Select(alias => alias.Path));
        Assert.Equal([new Fact("Rechter", "Rotterdam"), new Fact("Datum", "2 mei")], meta.Facts);
        Assert.Equal("De redactie", meta.Owner);
    }

    [Theory]
    [InlineData("---\ntitle: A\n---\ntext", "text", 4)]
    [InlineData("---\r\ntitle: A\r\n---\r\ntext", "text", 4)]
    [InlineData("---  \t\ntitle: A\n--- \ntext", "text", 4)]
    [InlineData("---\ntitle: A\n---", "", 4)]
    [InlineData("---\ntitle: A\nsummary: |\n  --- no end\n---\n\ntext", "\ntext", 6)]
    public void The_text_begins_after_the_second_fence(string file, string text, int line)
    {
        var (meta, offset, bodyLine) = Clean(file);
        Assert.Equal("A", meta.Title);
        Assert.Equal(text, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(file).AsSpan(offset)));
        Assert.Equal(line, bodyLine);
    }

    [Theory]
    [InlineData("", "f:1:1: error HB106: The page begins without front matter. Put '---', a line 'title: …' and '---' above the text.")]
    [InlineData("text\n---\n", "f:1:1: error HB106: The page begins without front matter. Put '---', a line 'title: …' and '---' above the text.")]
    [InlineData("----\ntitle: A\n---\n", "f:1:1: error HB106: The front matter that begins here never ends. Put '---' on a line of its own under it.")]
    [InlineData("---\ntitle: A\n", "f:1:1: error HB106: The front matter that begins here never ends. Put '---' on a line of its own under it.")]
    [InlineData("---\n---\n", "f:1:1: error HB107: The page has no title. Add 'title: …' to the front matter.")]
    [InlineData("---\ntitle:\n---\n", "f:2:7: error HB104: 'title' wants a text; here stands nothing.")]
    [InlineData("---\ntitle: [a]\n---\n", "f:2:8: error HB104: 'title' wants a text; here stands a list.")]
    [InlineData("---\ntitle: { a: b }\n---\n", "f:2:8: error HB104: 'title' wants a text; here stands keys with values.")]
    [InlineData("---\r\n# c\r\ntitle: A\r\nordr: 1\r\n---\r\n", "f:4:1: error HB103: Front matter has no key 'ordr'. Did you mean 'order'?")]
    [InlineData("---\ntitle: A\nzzz: 1\n---\n", "f:3:1: error HB103: Front matter has no key 'zzz'.")]
    [InlineData("---\ntitle: A\nTitle: B\n---\n", "f:3:1: error HB103: Front matter has no key 'Title'. Did you mean 'title'?")]
    [InlineData("---\ntitle: A\norder: veel\n---\n", "f:3:8: error HB104: 'order' wants a whole number; here stands 'veel'.")]
    [InlineData("---\ntitle: A\norder: 1.5\n---\n", "f:3:8: error HB104: 'order' wants a whole number; here stands '1.5'.")]
    [InlineData("---\ntitle: A\ndate: 31-12-2026\n---\n", "f:3:7: error HB104: 'date' wants a date as 2026-12-31; here stands '31-12-2026'.")]
    [InlineData("---\ntitle: A\ndate: 2026-02-30\n---\n", "f:3:7: error HB104: 'date' wants a date as 2026-12-31; here stands '2026-02-30'.")]
    [InlineData("---\ntitle: A\ntags: werk\n---\n", "f:3:7: error HB104: 'tags' wants a list, as [one, two]; here stands 'werk'.")]
    [InlineData("---\ntitle: A\ntags: [a, [b]]\n---\n", "f:3:11: error HB104: 'tags' wants a text; here stands a list.")]
    [InlineData("---\ntitle: A\ndraft: ja\n---\n", "f:3:8: error HB104: 'draft' wants true or false; here stands 'ja'.")]
    [InlineData("---\ntitle: A\nsummary: ééééééééééééééééééééééééééééééééééééééééé\nreviewed: ééééééééééééééééééééééééééééééééééééééééé\n---\n", "f:4:11: error HB104: 'reviewed' wants a date as 2026-12-31; here stands 'éééééééééééééééééééééééééééééééééééééééé…'.")]
    [InlineData("---\ntitle: A\nslug: /nl/a\n---\n", "f:3:7: error HB112: The slug '/nl/a' has a path in it. A slug is the last part of the address only.")]
    [InlineData("---\ntitle: A\nslug: het logo\n---\n", "f:3:7: error HB112: The slug 'het logo' has a space in it. Put a hyphen there.")]
    [InlineData("---\ntitle: A\nslug: cafe\u0301\n---\n", "f:3:7: error HB112: The slug 'cafe\u0301' has an accent that is stored apart from its letter. Type the letter again.")]
    [InlineData("---\ntitle: A\nslug: logo.html\n---\n", "f:3:7: error HB112: The slug 'logo.html' has '.' in it. Letters, digits and hyphens make a slug.")]
    [InlineData("---\ntitle: A\nslug: AUX\n---\n", "f:3:7: error HB112: The slug 'AUX' is the name of a device on Windows. Take another word.")]
    [InlineData("---\ntitle: A\naliases: [nl/oud/]\n---\n", "f:3:11: error HB113: An alias is an address within the site, as '/nl/oud-adres/' or '/oud.html'; here stands 'nl/oud/'.")]
    [InlineData("---\ntitle: A\naliases: [/nl/oud]\n---\n", "f:3:11: error HB113: An alias is an address within the site, as '/nl/oud-adres/' or '/oud.html'; here stands '/nl/oud'.")]
    [InlineData("---\ntitle: A\naliases: [/]\n---\n", "f:3:11: error HB113: An alias is an address within the site, as '/nl/oud-adres/' or '/oud.html'; here stands '/'.")]
    [InlineData("---\ntitle: A\naliases: [/a/../b/]\n---\n", "f:3:11: error HB113: An alias is an address within the site, as '/nl/oud-adres/' or '/oud.html'; here stands '/a/../b/'.")]
    [InlineData("---\ntitle: A\naliases: [//host/]\n---\n", "f:3:11: error HB113: An alias is an address within the site, as '/nl/oud-adres/' or '/oud.html'; here stands '//host/'.")]
    [InlineData("---\ntitle: A\naliases: [https://example.org/]\n---\n", "f:3:11: error HB113: An alias is an address within the site, as '/nl/oud-adres/' or '/oud.html'; here stands 'https://example.org/'.")]
    [InlineData("---\ntitle: A\naliases: [[/a/]]\n---\n", "f:3:11: error HB113: An alias is an address within the site, as '/nl/oud-adres/' or '/oud.html'; here stands a list.")]
    [InlineData("---\ntitle: A\nfacts: [{ label: x }]\n---\n", "f:3:9: error HB105: A fact has a 'label' and a 'value'.")]
    [InlineData("---\ntitle: A\nfacts: [x]\n---\n", "f:3:9: error HB104: 'facts' wants keys with values; here stands 'x'.")]
    [InlineData("---\ntitle: A\nfacts: [{ label: x, value: y, valeu: z }]\n---\n", "f:3:31: error HB103: A fact has no key 'valeu'. Did you mean 'value'?")]
    [InlineData("---\ntitle: A\nfacts: [{ label: x, value: }]\n---\n", "f:3:28: error HB104: 'value' wants a text; here stands nothing.")]
    [InlineData("---\ntitle: A\ntitle: B\n---\n", "f:3:1: error HB102: The key 'title' stands twice.")]
    public void What_cannot_be_read_is_named_with_its_place(string file, string line) => Assert.Equal(line, Assert.Single(Read(file).Lines));

    [Fact]
    public void Mistakes_are_told_all_at_once() => Assert.Equal(3, Read("---\ntitle: A\ndate: x\norder: y\ndraft: z\n---\n").Lines.Count);

    private static (FrontMatter Meta, int BodyOffset, int BodyLine) Clean(string file)
    {
        var (meta, offset, line, lines) = Read(file);
        Assert.Empty(lines);
        return (meta, offset, line);
    }

    private static (FrontMatter Meta, int BodyOffset, int BodyLine, List<string> Lines) Read(string file)
    {
        var lines = new List<string>();
        var (meta, offset, line) = FrontMatterReader.Read(Encoding.UTF8.GetBytes(file), new Place("f"), diagnostic => lines.Add(diagnostic.ToString()));
        return (meta, offset, line, lines);
    }
}
