using HandbookSite.Content;
using HandbookSite.Reading;

namespace HandbookSite.Tests.Reading;

public sealed class PictureReaderTests
{
    public static TheoryData<string, byte[], int, int> Pictures => new()
    {
        { "a.png", TestPicture.Png(640, 480), 640, 480 },
        { "A.PNG", TestPicture.Png(640, 480), 640, 480 },
        { "a.gif", TestPicture.Gif(300, 20), 300, 20 },
        { "a.jpg", TestPicture.Jpeg(640, 480), 640, 480 },
        { "a.jpeg", TestPicture.Jpeg(640, 480, orientation: 1), 640, 480 },
        { "upside-down.jpg", TestPicture.Jpeg(640, 480, orientation: 3), 640, 480 },
        { "turned.jpg", TestPicture.Jpeg(640, 480, orientation: 6), 480, 640 },
        { "mirrored.jpg", TestPicture.Jpeg(640, 480, orientation: 5), 480, 640 },
        { "a.webp", TestPicture.WebP(640, 480), 640, 480 },
        { "a.svg", TestPicture.Svg("width='20' height='10px'"), 20, 10 },
        { "a.svg", TestPicture.Svg("viewBox='0 0 24.5 10'"), 25, 10 },
        { "a.svg", TestPicture.Svg("viewBox='0,0,24,10'"), 24, 10 },
        { "a.svg", TestPicture.Svg("width='100%' height='100%' viewBox='0 0 24 10'"), 24, 10 },
        { "a.svg", [.. "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>"u8, .. TestPicture.Svg("width='2' height='1'")], 2, 1 },
    };

    public static TheoryData<string, byte[]> Damaged => new()
    {
        { "a.png", [] },
        { "a.png", "no picture"u8.ToArray() },
        { "a.png", TestPicture.Png(0, 480) },
        { "a.png", TestPicture.Png(640, 480)[..20] },
        { "a.jpg", TestPicture.Jpeg(640, 480)[..6] },
        { "a.webp", "RIFF"u8.ToArray() },
        { "a.svg", [] },
        { "a.svg", "<html/>"u8.ToArray() },
        { "a.svg", "<svg"u8.ToArray() },
        { "a.svg", TestPicture.Svg("viewBox='0 0 x 10'") },
        { "a.svg", TestPicture.Svg("width='-1' height='5'") },
        { "a.svg", TestPicture.Svg("") },
    };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void The_size_is_read_from_the_bytes_and_turned_upright(string name, byte[] bytes, int width, int height)
    {
        var facts = Read(name, bytes)!;
        Assert.Equal((width, height), (facts.Width, facts.Height));
        Assert.Matches("^[0-9a-f]{12}$", facts.Hash);
    }

    [Theory]
    [MemberData(nameof(Damaged))]
    public void A_picture_that_cannot_be_read_has_no_size(string name, byte[] bytes) => Assert.Null(Read(name, bytes));

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_page_shows_it_with_its_size_and_loads_it_when_it_comes_near(string name, byte[] bytes, int width, int height)
    {
        var image = TestPage.Body($"![Foto]({name})", (name, bytes)).QuerySelector("img")!;
        Assert.Equal(($"{width}", $"{height}", "lazy"), (image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("loading")));
    }

    private static PictureFacts? Read(string name, byte[] bytes) => PictureReader.Read(new SourceFile(name, name, () => bytes));
}
