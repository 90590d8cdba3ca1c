using HandbookSite.Cli.Preview;

namespace HandbookSite.Tests.Cli.Preview;

/// <summary>What a browser is told about a file.</summary>
public sealed class MediaTypesTests
{
    [Theory]
    [InlineData("nl/index.html", MediaTypes.Html)]
    [InlineData("assets/1/site.css", "text/css; charset=utf-8")]
    [InlineData("assets/1/site.js", "text/javascript; charset=utf-8")]
    [InlineData("assets/1/icon.svg", "image/svg+xml; charset=utf-8")]
    [InlineData("assets/1/letters.woff2", "font/woff2")]
    [InlineData("data.json", "application/json; charset=utf-8")]
    [InlineData("sitemap.xml", "application/xml; charset=utf-8")]
    [InlineData("nl/feed.xml", "application/atom+xml; charset=utf-8")]
    [InlineData("media/1/photo.JPG", "image/jpeg")]
    [InlineData("media/1/photo.webp", "image/webp")]
    [InlineData("media/1/photo.avif", "image/avif")]
    [InlineData("media/1/letter.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("nl/protocollen/huisregels/huisregels-v1.0.pdf", "application/pdf")]
    [InlineData("nl/protocollen/huisregels/huisregels-v1.0.txt", "text/plain; charset=utf-8")]
    [InlineData("nl/protocollen/huisregels/huisregels-v1.0.md", "text/markdown; charset=utf-8")]
    [InlineData("nl/protocols.zip", "application/zip")]
    [InlineData("nl/handbook.epub", "application/epub+zip")]
    [InlineData("media/1/unknown.thing", "application/octet-stream")]
    [InlineData("CNAME", "application/octet-stream")]
    public void The_name_of_a_file_tells_its_type(string path, string type) => Assert.Equal(type, MediaTypes.Of(path));
}
