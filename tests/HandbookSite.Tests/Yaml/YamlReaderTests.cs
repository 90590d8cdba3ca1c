using HandbookSite.Diagnostics;
using HandbookSite.Yaml;

namespace HandbookSite.Tests.Yaml;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("a: 1\nb:\n\tc: 1", "f:7:1: error HB102: A tab stands here. Indent with spaces.")]
    [InlineData("a:\n  b: 1\n   c: 1", "f:7:5: error HB102: This ':' does not fit here. A value that holds ': ' stands in quotes, as title: 'Work: what is mine?'; a key ends in ':' and stands exactly under its neighbours.")]
    [InlineData("a:\n  b: {}\n   c: 1", "f:7:4: error HB102: This line stands further in or out than those around it. Put it exactly under its neighbours.")]
    [InlineData("a: { b: c: d }", "f:5:10: error HB102: Between '{' and '}' or '[' and ']' something is wrong before this place: a ',' is missing, a bracket is not closed, or a value that holds ': ' or a quotation mark is not in quotes.")]
    [InlineData("a: \"b\nc: 1", "f:5:4: error HB102: The quotation mark that begins here is not closed.")]
    public void What_the_parser_refuses_is_said_in_the_words_of_authors(string yaml, string line) => Assert.Equal([line], Lines(yaml));

    [Fact]
    public void Keys_and_values_know_where_they_stand()
    {
        var map = Read("a: één 👷\r\n\"b\":   [x, 'y']\r\nc:\r\n  d: |\r\n    z\r\n");
        Assert.Equal(["f:5:1", "f:6:1", "f:7:1"], map.Entries.Select(entry => entry.Place.ToString()));
        Assert.Equal("f:5:4", map["a"]!.Value.Place.ToString());
        Assert.Equal(["f:6:9", "f:6:12"], ((YamlList)map["b"]!.Value).Items.Select(item => item.Place.ToString()));
        Assert.Equal("f:8:3", ((YamlMap)map["c"]!.Value)["d"]!.Place.ToString());
    }

    [Fact]
    public void Nothing_at_all_is_no_keys() => Assert.Empty(Read("").Entries);

    [Fact]
    public void Comments_alone_are_no_keys() => Assert.Empty(Read("# only\n").Entries);

    [Theory]
    [InlineData("a: &x 1", "f:5:4: error HB102: An anchor ('&name') has no place here; write the value out.")]
    [InlineData("a: *x", "f:5:4: error HB102: An alias ('*name') has no place here; write the value out.")]
    [InlineData("a: 1\na: 2", "f:6:1: error HB102: The key 'a' stands twice.")]
    [InlineData("[a]: 1", "f:5:1: error HB102: A key is a plain word.")]
    [InlineData("&k a: 1", "f:5:1: error HB102: A key is a plain word.")]
    [InlineData("- a", "f:5:1: error HB104: Here stand keys with values, as 'title: …', not a list.")]
    [InlineData("word", "f:5:1: error HB104: Here stand keys with values, as 'title: …', not 'word'.")]
    [InlineData("a: [[[[[[[[[[[[[[[[[[x]]]]]]]]]]]]]]]]]]", "f:5:20: error HB102: Lists and keys stand too deep in one another here.")]
    [InlineData("a: \"\\x07\"", "f:5:4: error HB102: A character stands here that no text has; take it out.")]
    [InlineData("a: \u0001", "f:5:4: error HB102: A character stands here that no text has; take it out.")]
    public void What_makes_yaml_hard_to_read_is_refused(string text, string line) => Assert.Equal([line], Lines(text));

    [Fact]
    public void A_value_with_a_colon_is_reported_where_it_stands() =>
        Assert.Equal(["f:6:9: error HB102: This ':' does not fit here. A value that holds ': ' stands in quotes, as title: 'Work: what is mine?'; a key ends in ':' and stands exactly under its neighbours."], Lines("a: 1\ntitle: b: c"));

    private static YamlMap Read(string text) => YamlReader.Read(new StringReader(text), new Place("f", 5), diagnostic => Assert.Fail(diagnostic.ToString()))!;

    private static List<string> Lines(string text)
    {
        var lines = new List<string>();
        Assert.Null(YamlReader.Read(new StringReader(text), new Place("f", 5), diagnostic => lines.Add(diagnostic.ToString())));
        return lines;
    }
}
