using Microsoft.Playwright;

namespace HandbookSite.BrowserTests;

/// <summary>What readers do: change language, use the keyboard, go dark, do without scripts.</summary>
public sealed class JourneyTests(Chromium chromium, Sites sites)
{
    private const string Case = "cases/linkedin-contact";

    /// <summary>A reader stays a moment, in milliseconds, before the way back up to the switch.</summary>
    private const int ReadingPause = 1000;

    [Theory]
    [InlineData("handbook")]
    [InlineData("handbook in a folder")]
    public async Task The_language_switch_keeps_the_section(string site)
    {
        var page = await chromium.NewPage();
        await page.GotoAsync(sites[site].Address(Case, "nl") + "#law");

        await page.Locator("header a[hreflang=en]").ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(sites[site].Address(Case, "en") + "#law");
        await Assertions.Expect(page.Locator("h2#law")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_language_switch_keeps_the_section_that_is_being_read()
    {
        var page = await chromium.NewPage();
        await page.GotoAsync(sites["handbook"].Address(Case, "nl"));
        await page.EvaluateAsync("document.querySelector('#arrange').scrollIntoView()");
        await page.WaitForTimeoutAsync(ReadingPause);

        await page.Locator("header a[hreflang=en]").ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(sites["handbook"].Address(Case, "en") + "#arrange");
    }

    [Fact]
    public async Task The_first_key_offers_the_way_over_the_menu_to_the_text()
    {
        var page = await chromium.NewPage();
        await page.GotoAsync(sites["handbook"].Address(Case, "en"));

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to content", await Focused(page));
        Assert.True(await FocusIsSeen(page));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task Every_stop_of_the_keyboard_is_seen(int width)
    {
        var page = await chromium.NewPage(width);
        await page.GotoAsync(sites["handbook"].Address(Case, "nl"));
        var stops = new List<string>();

        for (var stop = 0; stop < 200; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<bool>("document.activeElement === document.body")) break;
            Assert.True(await FocusIsSeen(page), $"stop {stop}, '{await Focused(page)}', shows no focus");
            stops.Add(await Focused(page));
        }

        Assert.InRange(stops.Count, 15, 150);
        Assert.Contains("English", stops);
    }

    [Fact]
    public async Task The_menu_opens_and_leads_by_keyboard_on_a_phone()
    {
        var page = await chromium.NewPage(width: 390);
        await page.GotoAsync(sites["handbook"].Address("index", "en"));
        var cases = page.Locator("header nav a", new PageLocatorOptions { HasTextString = "Cases" });
        await Assertions.Expect(cases).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Menu" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await cases.FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(sites["handbook"].Address("cases/index", "en"));
    }

    [Fact]
    public async Task The_open_menu_closes_when_the_keyboard_leaves_the_header()
    {
        var page = await chromium.NewPage(width: 390);
        await page.GotoAsync(sites["handbook"].Address("cases/index", "en"));
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Menu" }).ClickAsync();
        await Assertions.Expect(page.Locator("#_menu")).ToBeVisibleAsync();

        await page.Locator("main a").First.FocusAsync();

        await Assertions.Expect(page.Locator("#_menu")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_table_of_contents_leads_to_a_heading_by_keyboard()
    {
        var page = await chromium.NewPage();
        await page.GotoAsync(sites["handbook"].Address(Case, "en"));

        await page.Locator("nav a[href='#law']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator("h2#law")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Dark_is_chosen_by_keyboard_and_remembered_until_the_system_decides_again()
    {
        var page = await chromium.NewPage();
        await page.GotoAsync(sites["handbook"].Address("index", "en"));
        var light = await Background(page);

        await Choose(page, "Dark");
        Assert.NotEqual(light, await Background(page));
        await page.ReloadAsync();
        Assert.NotEqual(light, await Background(page));
        await Choose(page, "System");
        Assert.Equal(light, await Background(page));
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
    }

    [Fact]
    public async Task The_site_reads_and_leads_without_scripts()
    {
        var page = await chromium.NewPage(width: 390, script: false);
        await page.GotoAsync(sites["handbook"].Address("index", "nl"));

        await page.Locator("main a", new PageLocatorOptions { HasTextString = "Praktijkgevallen" }).First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(sites["handbook"].Address("cases/index", "nl"));
        await page.Locator($"main a[href='{new Uri(sites["handbook"].Address(Case, "nl")).AbsolutePath}']").First.ClickAsync();
        await Assertions.Expect(page.Locator("h2#law")).ToBeVisibleAsync();
        await page.Locator("header a[hreflang=en]").ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(sites["handbook"].Address(Case, "en"));
        await Assertions.Expect(page.Locator("header input[type=radio]").First).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_page_that_was_moved_leads_on()
    {
        var page = await chromium.NewPage(script: false);
        await page.GotoAsync(sites["specimen"].Address("index", "nl").Replace("/nl/", "/nl/vroeger/", StringComparison.Ordinal));

        await Assertions.Expect(page).ToHaveURLAsync(sites["specimen"].Address("parts/everything", "nl"));
    }

    private static async Task Choose(IPage page, string scheme)
    {
        await page.GetByRole(AriaRole.Radio, new PageGetByRoleOptions { Name = scheme }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
    }

    private static Task<string> Background(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor + getComputedStyle(document.documentElement).backgroundColor");

    private static Task<string> Focused(IPage page) => page.EvaluateAsync<string>("(document.activeElement.ariaLabel ?? document.activeElement.textContent).trim()");

    /// <summary>An outline of at least two pixels around the element itself or, for a hidden radio button, its label.</summary>
    private static Task<bool> FocusIsSeen(IPage page) => page.EvaluateAsync<bool>("""
        [document.activeElement, document.activeElement.closest('label') ?? document.activeElement].some(element => {
            const style = getComputedStyle(element);
            return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 && element.getBoundingClientRect().width > 0;
        })
        """);
}
