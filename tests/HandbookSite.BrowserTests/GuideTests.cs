using Microsoft.Playwright;

namespace HandbookSite.BrowserTests;

/// <summary>What readers do with questions: answer, go back, come back, do without scripts.</summary>
public sealed class GuideTests(Chromium chromium, Sites sites)
{
    private const string Id = "choose";

    [Theory]
    [InlineData("specimen")]
    [InlineData("specimen in a folder")]
    public async Task Answers_stand_in_the_address_and_lead_to_an_outcome(string site)
    {
        var page = await Open(site: site);
        await Sees(page, "Has something just gone wrong?");
        await Assertions.Expect(page.Locator(".progress")).ToHaveTextAsync("Question 1");

        await Answer(page, "No");
        await Assertions.Expect(page).ToHaveURLAsync(sites[site].Address(Id, "en") + "?accident=no");
        await Sees(page, "Does everybody agree?");
        await Assertions.Expect(page.Locator(".progress")).ToHaveTextAsync("Question 2");

        await Answer(page, "I cannot tell");
        await Assertions.Expect(page).ToHaveURLAsync(sites[site].Address(Id, "en") + "?accident=no&answer=unsure");
        await Sees(page, "Not yet Ask first");
        await Assertions.Expect(page.Locator(".progress")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_outcome_shows_each_page_once_that_the_answers_added()
    {
        var page = await Open("?accident=no&answer=yes");
        Assert.Equal(["Everything together", "Alleen in het Nederlands"], await page.Locator(".gathered a").AllInnerTextsAsync());
        await page.Locator(".gathered a").First.ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(sites["specimen"].Address("parts/everything", "en"));
    }

    [Fact]
    public async Task Back_in_the_browser_and_back_on_the_page_both_go_to_the_question_before()
    {
        var page = await Open();
        await Answer(page, "No");
        await Answer(page, "I cannot tell");

        await page.GoBackAsync();
        await Sees(page, "Does everybody agree?");
        await page.GoForwardAsync();
        await Sees(page, "Not yet Ask first");
        await Button(page, "Back one question").ClickAsync();
        await Sees(page, "Does everybody agree?");
        await Button(page, "Start again").ClickAsync();
        await Sees(page, "Has something just gone wrong?");
        await Assertions.Expect(page).ToHaveURLAsync(sites["specimen"].Address(Id, "en"));
        await Assertions.Expect(Button(page, "Start again")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("?accident=no&answer=yes", "Yes Go on")]
    [InlineData("?answer=yes&accident=no&x=y", "Yes Go on")]
    [InlineData("?accident=no&answer=maybe", "Does everybody agree?")]
    [InlineData("?accident=%22%5D&answer=yes", "Has something just gone wrong?")]
    [InlineData("?answer=yes", "Has something just gone wrong?")]
    [InlineData("?accident=no#%", "Does everybody agree?")]
    [InlineData("#answer", "Does everybody agree?")]
    public async Task An_address_shows_what_it_tells_also_after_a_reload(string query, string heading)
    {
        var page = await Open(query);
        await Sees(page, heading);
        await page.ReloadAsync();
        await Sees(page, heading);
    }

    [Fact]
    public async Task The_keyboard_alone_goes_through_the_questions()
    {
        var page = await Open();
        await page.Locator("[data-answer=no]").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("answer", await page.EvaluateAsync<string>("document.activeElement.id"));

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("go", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task The_way_over_the_menu_keeps_the_answers()
    {
        var page = await Open("?accident=no");
        await page.Locator(".skip").FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        await Sees(page, "Does everybody agree?");
        Assert.Equal("_content", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [Fact]
    public async Task The_language_switch_keeps_the_answers()
    {
        var page = await Open("?accident=no");
        await page.Locator("header a[hreflang=nl]").ClickAsync();
        await Sees(page, "Vindt iedereen het goed?");
    }

    [Fact]
    public async Task What_a_thumb_presses_is_large_enough()
    {
        var page = await Open("?accident=no", width: 390);
        foreach (var target in await page.Locator(".answers a:visible, .guide button:visible").AllAsync())
            Assert.InRange((await target.BoundingBoxAsync())!.Height, 44, 200);
    }

    [Fact]
    public async Task Without_scripts_every_question_and_outcome_is_there_and_answers_are_links()
    {
        var page = await chromium.NewPage(width: 390, script: false);
        await page.GotoAsync(sites["specimen"].Address(Id, "en"));
        await Assertions.Expect(page.Locator(".guide h2:visible")).ToHaveCountAsync(6);
        await Assertions.Expect(page.Locator(".guide button:visible")).ToHaveCountAsync(0);

        await page.Locator("#accident ~ .answers a", new PageLocatorOptions { HasTextString = "Yes" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(sites["specimen"].Address(Id, "en") + "#stop");
        await Assertions.Expect(page.Locator("h2#stop")).ToBeInViewportAsync();
    }

    private async Task<IPage> Open(string query = "", string site = "specimen", int width = 1280)
    {
        var page = await chromium.NewPage(width);
        await page.GotoAsync(sites[site].Address(Id, "en") + query);
        await Assertions.Expect(page.Locator(".guide.ready")).ToBeVisibleAsync();
        return page;
    }

    private static Task Answer(IPage page, string text) => page.Locator(".answers a:visible", new PageLocatorOptions { HasTextString = text }).ClickAsync();

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name });

    private static Task Sees(IPage page, string heading) => Assertions.Expect(page.Locator(".guide h2:visible")).ToHaveTextAsync([heading]);
}
