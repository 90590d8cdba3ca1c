using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace HandbookSite.BrowserTests;

/// <summary>What readers do with a checklist: tick, come back, wipe, print.</summary>
public sealed partial class ChecklistTests(Chromium chromium, Sites sites)
{
    private const string Id = "tick";
    private const string NoStorage = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } })";
    private const string FullStorage = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }";

    [Theory]
    [InlineData("specimen")]
    [InlineData("specimen in a folder")]
    public async Task Ticks_are_remembered_in_all_languages(string site)
    {
        var page = await Open(site);
        await page.GetByLabel("Schrijf op welke vragen er kwamen").CheckAsync();
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#questions")).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator(".checklist .kept")).ToBeVisibleAsync();

        await page.Locator("header a[hreflang=en]").ClickAsync();
        await Assertions.Expect(page.GetByLabel("Write down the questions that were asked")).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator(".checklist input:checked")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Wiping_takes_all_ticks_away_and_says_so()
    {
        var page = await Open();
        await page.Locator("#council").CheckAsync();
        await page.Locator("#wrong").CheckAsync();

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Alle vinkjes wissen" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Alle vinkjes zijn weg.");
        await Assertions.Expect(page.Locator(".checklist input:checked")).ToHaveCountAsync(0);
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
    }

    [Fact]
    public async Task The_keyboard_ticks_and_wipes()
    {
        var page = await Open();
        await page.Locator("#council").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await Assertions.Expect(page.Locator("#council")).ToBeCheckedAsync();
        await page.Locator(".checklist button").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#council")).Not.ToBeCheckedAsync();
    }

    [Theory]
    [InlineData(NoStorage)]
    [InlineData(FullStorage)]
    public async Task A_browser_that_remembers_nothing_says_so_and_still_ticks(string refusal)
    {
        var page = await chromium.NewPage();
        await page.AddInitScriptAsync(refusal);
        await page.GotoAsync(sites["specimen"].Address(Id, "nl"));
        await page.Locator("#council").CheckAsync();

        await Assertions.Expect(page.Locator(".checklist .lost")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".checklist .kept")).ToBeHiddenAsync();
        await page.Locator(".checklist button").ClickAsync();
        await Assertions.Expect(page.Locator("#council")).Not.ToBeCheckedAsync();
    }

    [Theory]
    [InlineData("no json")]
    [InlineData("{}")]
    [InlineData("[1, null, \"weg\"]")]
    public async Task What_somebody_else_stored_ticks_nothing(string stored)
    {
        var page = await Open();
        await page.EvaluateAsync("stored => localStorage.setItem('handbook-checklist:tick', stored)", stored);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator(".checklist .kept")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".checklist input:checked")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_a_thumb_presses_is_large_enough()
    {
        var page = await Open(width: 390);
        foreach (var target in await page.Locator(".checklist label, .checklist button").AllAsync())
            Assert.InRange((await target.BoundingBoxAsync())!.Height, 44, 200);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_prints_on_one_sheet_with_and_without_scripts(bool script)
    {
        var page = await chromium.NewPage(script: script);
        await page.GotoAsync(sites["specimen"].Address(Id, "nl"));
        await page.Locator("#council").CheckAsync();
        await Assertions.Expect(page.Locator(".checklist button:visible")).ToHaveCountAsync(script ? 1 : 0);
        Assert.Equal(1, await Sheets(page));
    }

    [Fact]
    public async Task The_count_of_sheets_sees_a_second_one()
    {
        var page = await chromium.NewPage();
        await page.GotoAsync(sites["specimen"].Address("parts/everything", "nl"));
        Assert.InRange(await Sheets(page), 2, 20);
    }

    private async Task<IPage> Open(string site = "specimen", int width = 1280)
    {
        var page = await chromium.NewPage(width);
        await page.GotoAsync(sites[site].Address(Id, "nl"));
        await Assertions.Expect(page.Locator(".checklist button")).ToBeVisibleAsync();
        return page;
    }

    private static async Task<int> Sheets(IPage page) =>
        PageObject().Count(Encoding.Latin1.GetString(await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true })));

    /// <summary>A page of a PDF file (ISO 32000-2, 7.7.3.3), as Chromium writes it, uncompressed.</summary>
    [GeneratedRegex(@"/Type\s*/Page\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PageObject();
}
