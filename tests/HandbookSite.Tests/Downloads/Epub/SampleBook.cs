using System.Collections.Immutable;
using System.Text;
using HandbookSite.Downloads.Epub;

namespace HandbookSite.Tests.Downloads.Epub;

/// <summary>Small books with one of everything that pages hold.</summary>
internal static class SampleBook
{
    private const string Form = """
        <p>Je mag delen wat <span class="field" data-field="company" title="Naam van het bedrijf">[Naam van het bedrijf]</span> al deelde. Zie <a href="/nl/parts/alles/#first">eerst</a>, <a href="/nl/parts/alles/#weg">iets</a>,
        <a href="/nl/woorden/#beeld">de woordenlijst</a>, <a href="mailto:info@example.org">mail</a> en <a href="javascript:alert(1)">niets</a>.</p>
        <div class="heading level-2"><h2 id="photos">2. Foto’s</h2><a class="anchor" href="#photos" aria-label="Link">#</a></div>
        <div class="choice"><p class="lead">Kies één:</p>
        <section class="variant" aria-label="Foto’s: eerst vragen"><p>Foto’s: eerst vragen</p>
        <div class="row clause" id="ask"><p><b>2.1</b> Je vraagt het <em>vooraf</em>.</p><aside class="note" role="note"><p>De collega ziet de foto als laatste.</p></aside></div></section>
        <section class="variant"><p>Foto’s: alleen via het bedrijf</p><ol type="a" start="2"><li value="2">prijzen<li>tekeningen</ol></section></div>
        <div class="table" role="group" tabindex="0" aria-label="Tabel"><table><caption>Beeld</caption><tr><th scope="col">Beeld<th scope="col">Wie<tr><td>portret<td><span class="field">[Naam]</span></table></div>
        <details class="fold" open><summary>Meer</summary><p>Tekst&nbsp;en&hellip;</p></details>
        <p><label><input type="checkbox" checked disabled> Ik wil op de website.</label><br><img src="/media/2/foto.png" alt="Een stip" width=64 height=40 loading="lazy"><img src="https://example.org/weg.png" alt="Een hek"></p>
        <svg viewBox="0 0 10 10" width="10" height="10" role="img" aria-label="Een lijn"><linearGradient id="g"/><path d="M0 0h10" stroke="black"/></svg>
        <script>if (1 < 2) alert("</p>");</script>
        """;

    public static EpubWords DutchWords => new("Inhoud", "Wegwijzer", "Titelblad", "Begin", "Bijgewerkt op 24 november 2026.", "Beelden hebben een beschrijving; koppen, lijsten en tabellen zijn als zodanig gemerkt.");

    public static EpubBook Dutch => new("Sociale media in de bouw", "Een voorbeeldhandboek", "CC BY 4.0", "nl", "ltr", "https://example.org/nl/", new DateOnly(2026, 11, 24), EpubStyles.Css, DutchWords,
        [
            new(Page("home", "Sociale media in de bouw", "/nl/", "<p>Welkom bij het <a href=\"/nl/parts/\">begin</a>.</p>"), []),
            new(Page("parts", "Onderdelen", "/nl/parts/", ""),
            [
                Page("parts/everything", "Alles bij elkaar", "/nl/parts/alles/", EverythingHtml(), new("heading", "Kop met code en nadruk"), new("table", "Tabel"), new("gone", "Weg")),
                Page("parts/form", "Voorbeeldprotocol", "/nl/parts/protocol/", Form, new EpubHeading("photos", "2. Foto’s")),
                Page("parts/english", "In English", "/nl/parts/english/", "<p lang=\"en\">Only in English.</p>") with { Language = "en" },
            ]),
        ], Pictures);

    public static EpubBook Arabic => new("دليل", "دليل", "CC BY 4.0", "ar", "rtl", "https://example.org/ar/", new DateOnly(2026, 11, 24), EpubStyles.Css, new EpubWords("المحتويات", "المواضع", "صفحة العنوان", "البداية", "24 نوفمبر 2026", "للصور وصف."),
        [
            new(ArabicPage("news", "أخبار", "/ar/news/", "<p>أخبار.</p>"),
            [
                ArabicPage("news/first", "رسالة", "/ar/news/first/", """
                    <p>رسالة عن <span class="field">[اسم الشركة]</span><sup><a class="footnote" id="fnref:1" href="#fn:1" role="doc-noteref" aria-label="حاشية 1">1</a></sup>.</p>
                    <div class="heading level-2"><h2 id="الصور">الصور</h2></div><p><img src="/media/2/foto.png" alt="صورة"></p>
                    <div class="box note" role="note"><p class="box-title">ملاحظة</p><p>نص.</p></div>
                    <table><thead><tr><th scope="col">صورة</th><th scope="col">من</th></tr></thead><tbody><tr><td>جدار</td><td>أحد</td></tr></tbody></table>
                    <div class="footnotes" role="doc-endnotes"><ol><li id="fn:1"><p>حاشية. <a class="footnote-back" href="#fnref:1" role="doc-backlink" aria-label="عودة">↩</a></p></li></ol></div>
                    """, new EpubHeading("الصور", "الصور")),
            ]),
        ], Pictures);

    public static EpubPage Page(string id, string title, string href, string html, params ImmutableArray<EpubHeading> headings) => new(id, title, href, html, headings, "nl", "ltr");

    private static EpubPage ArabicPage(string id, string title, string href, string html, params ImmutableArray<EpubHeading> headings) => new(id, title, href, html, headings, "ar", "rtl");

    private static ImmutableArray<EpubPicture> Pictures =>
    [
        new("/media/4aca7ace5455/fence.svg", "image/svg+xml", Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 20\" width=\"480\" height=\"200\"><path d=\"M0 10h48M8 0v20M24 0v20M40 0v20\" stroke=\"#b45309\" stroke-width=\"2\"/></svg>")),
        new("/media/c55b0315220d/dot.png", "image/png", Dot),
        new("/media/2/foto.png", "image/png", Dot),
        new("/media/3/nobody-shows-it.png", "image/png", Dot),
    ];

    /// <summary>One grey pixel.</summary>
    private static byte[] Dot => Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==");

    /// <summary>The text of the page that shows everything, as the site writes it.</summary>
    private static string EverythingHtml()
    {
        var page = File.ReadAllText(Repository.PathOf("tests", "HandbookSite.Tests", "MainTests.Article_with_everything.verified.html"));
        var start = page.IndexOf("<div class=\"text\">", StringComparison.Ordinal);
        return page[start..page.IndexOf("<nav class=\"pager\"", start, StringComparison.Ordinal)];
    }
}
