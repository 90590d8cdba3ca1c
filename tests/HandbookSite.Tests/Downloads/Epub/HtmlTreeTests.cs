using System.Xml.Linq;
using CsCheck;
using HandbookSite.Downloads.Epub;

namespace HandbookSite.Tests.Downloads.Epub;

public sealed class HtmlTreeTests
{
    [Theory]
    [InlineData("a<br>b<hr/>c<img src=x.png alt>", "a<br />b<hr />c<img src=\"x.png\" alt=\"alt\" />")]
    [InlineData("<input checked DISABLED value='a \"b\"'>", "<input checked=\"checked\" disabled=\"DISABLED\" value=\"a &quot;b&quot;\" />")]
    [InlineData("&nbsp;&eacute;&#233;&amp;&lt;&foo; & a<b", "\u00A0éé&amp;&lt;&amp;foo; &amp; a<b />!")]
    [InlineData("1 < 2 <3 <", "1 &lt; 2 &lt;3 &lt;")]
    [InlineData("x<!-- <p> -->y<!doctype html>z", "xyz")]
    [InlineData("<ul><li>a<li>b</ul><p>c<p>d<table><tr><td>e<td>f</table>", "<ul><li>a</li><li>b</li></ul><p>c</p><p>d</p><table><tr><td>e</td><td>f</td></tr></table>")]
    [InlineData("<DIV Class=\"a\" class=\"b\"></Div>", "<div class=\"a\"></div>")]
    [InlineData("<script>if (a < b) '</p>'</script>x", "<script></script>x")]
    [InlineData("a\0b\uFFFE&#xFFFF;c", "a\uFFFDb\uFFFD\uFFFDc")]
    public void Html_becomes_xml(string html, string xml)
    {
        var (body, fault) = HtmlTree.Read(html.EndsWith("a<b", StringComparison.Ordinal) ? html + "></b>!" : html);
        Assert.Equal("", fault);
        Assert.Equal(xml.Replace("<b />", "<b></b>", StringComparison.Ordinal), string.Concat(Plain(body!).Nodes().Select(node => node.ToString(SaveOptions.DisableFormatting))));
    }

    [Fact]
    public void Drawings_keep_their_names()
    {
        var (body, _) = HtmlTree.Read("<svg viewBox='0 0 1 1'><linearGradient id='a'/><use xlink:href='#a'/><foreignObject><P>x</P></foreignObject></svg>");
        Assert.Equal(["svg", "linearGradient", "use", "foreignObject", "p"], body!.Descendants().Select(element => element.Name.LocalName));
        Assert.Equal([EpubXml.Svg, EpubXml.Svg, EpubXml.Svg, EpubXml.Svg, EpubXml.Xhtml], body.Descendants().Select(element => element.Name.Namespace));
        Assert.Equal("#a", body.Descendants().Attributes(EpubXml.XLink + "href").Single().Value);
    }

    [Theory]
    [InlineData("<div><p>x</div></section>", "</section> ends nothing that is open")]
    [InlineData("<b><i>x</b></i>", "</b> ends nothing that is open")]
    [InlineData("<div>", "<div> has no end")]
    public void What_cannot_be_nested_is_said(string html, string fault) => Assert.Equal((null, fault), HtmlTree.Read(html));

    [Fact]
    public void Every_page_of_the_site_can_be_read()
    {
        var site = TestSite.Build(WholeSiteTests.RealSources(), new SiteSettings());
        Assert.All(site.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)), path => Assert.Equal("", HtmlTree.Read(System.Text.Encoding.UTF8.GetString(site.Bytes(path))).Fault));
    }

    [Fact]
    public void What_lies_too_deep_is_said() => Assert.Equal((null, "<b> lies too deep in others"), HtmlTree.Read(string.Concat(Enumerable.Repeat("<b>", 100_000))));

    [Fact]
    public void Any_pieces_give_xml_or_a_fault()
    {
        string[] pieces = ["<", ">", "/", "<p>", "</p>", "<div", " class=", "\"", "'", "=", "x", " ", "<br>", "</", "<!--", "-->", "&", "&amp;", "&#0;", "&#xD800;", "<svg>", "</svg>", "<a:b>", "<script>", "</script>", "\0", "é", "👷", "<li>", "<table>", "<td>", " 1=2", " xmlns='x'", " xml:lang='x'", "<math>", "<foreignObject>", "\uFFFF", "<x1-y>", "<a@b>", "\uD800"];
        Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]).Array[0, 12].Select(string.Concat).Sample(html =>
        {
            if (HtmlTree.Read(html).Body is not { } body) return;
            Xhtml.Tidy(body);
            Assert.NotNull(XDocument.Parse(System.Text.Encoding.UTF8.GetString(EpubXml.Page("x", "en", "ltr", body))));
        }, iter: 5000, threads: 1);
    }

    /// <summary>The same without namespaces, and with an end for every element that can have one.</summary>
    private static XElement Plain(XElement element) => new(element.Name.LocalName, element.Attributes(), element.Nodes().Select(node => node is XElement child ? Plain(child) : node), element.Nodes().Any() || element.Name.LocalName is "br" or "hr" or "img" or "input" ? null : "");
}
