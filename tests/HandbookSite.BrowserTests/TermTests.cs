using Microsoft.Playwright;

namespace HandbookSite.BrowserTests;

/// <summary>From a word to what it means and back: by keyboard, by touch and without scripts.</summary>
public sealed class TermTests(Chromium chromium, Sites sites)
{
    private const string Case = "cases/linkedin-contact";

    private const string Term = "a.term[href='#term-relatiebeding']";

    [Theory]
    [InlineData(320)]
    [InlineData(1280)]
    public async Task The_keyboard_opens_a_definition_and_escape_brings_it_back_to_the_word(int width)
    {
        var page = await Open(width);
        await page.Locator(Term).FocusAsync();
        await page.Keyboard.PressAsync("Enter");

        var card = page.GetByRole(AriaRole.Dialog, new PageGetByRoleOptions { Name = "relatiebeding (het)" });
        await Assertions.Expect(card).ToBeFocusedAsync();
        await Assertions.Expect(card).ToHaveAccessibleDescriptionAsync("Afspraak dat iemand na vertrek zakelijke relaties niet benadert of bedient.");
        Assert.True(await page.EvaluateAsync<bool>("(({ left, right, top, bottom }) => left >= 0 && right <= document.documentElement.clientWidth && top >= 0 && bottom <= innerHeight)(document.querySelector('.term-card').getBoundingClientRect())"));
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(card).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(Term)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_definition_leads_on_to_the_glossary_by_keyboard()
    {
        var page = await Open(1280);
        await page.Locator(Term).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page).ToHaveURLAsync(sites["handbook"].Address("glossary", "nl") + "#relatiebeding");
        await Assertions.Expect(page.Locator("#relatiebeding")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_keyboard_leaves_no_open_definition_behind()
    {
        var page = await Open(1280);
        await page.Locator(Term).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        for (var stop = 0; stop < 3; stop++) await page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(page.Locator(".term-card")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_tap_opens_a_definition_and_a_tap_beside_it_closes_it()
    {
        var page = await Open(390, touch: true);
        await page.Locator(Term).TapAsync();
        await Assertions.Expect(page.Locator(".term-card")).ToBeVisibleAsync();
        Assert.DoesNotContain("#", page.Url, StringComparison.Ordinal);

        await page.Touchscreen.TapAsync(3, 3);

        await Assertions.Expect(page.Locator(".term-card")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_button_closes_a_definition_and_another_word_opens_its_own()
    {
        var page = await Open(390);
        await page.Locator(Term).ClickAsync();
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Sluiten" }).ClickAsync();
        await Assertions.Expect(page.Locator(".term-card")).ToBeHiddenAsync();
        await Assertions.Expect(page.Locator(Term)).ToBeFocusedAsync();

        await page.Locator("a.term[href='#term-protocol']").ClickAsync();

        await Assertions.Expect(page.Locator(".term-card .label")).ToHaveTextAsync("protocol (het)");
    }

    [Fact]
    public async Task A_fallback_speaks_of_its_words_in_their_language_and_of_itself_in_that_of_the_reader()
    {
        var page = await chromium.NewPage();
        await page.GotoAsync(sites["specimen"].Address("parts/only-dutch", "ar"));
        await page.Locator("a.term").ClickAsync();

        await Assertions.Expect(page.Locator(".term-card")).ToBeVisibleAsync();
        Assert.Equal(["nl", "ar"], await page.EvaluateAsync<string[]>("['.label', '.ways'].map(part => document.querySelector('.term-card ' + part).closest('[lang]').lang)"));
    }

    [Fact]
    public async Task Without_scripts_a_word_leads_to_the_foot_of_the_page_and_back()
    {
        var page = await chromium.NewPage(width: 390, script: false);
        await page.GotoAsync(sites["handbook"].Address(Case, "nl"));
        await page.Locator(Term).ClickAsync();

        await Assertions.Expect(page.Locator("#term-relatiebeding")).ToBeInViewportAsync();
        await page.Locator("#term-relatiebeding a[href='#use-relatiebeding']").ClickAsync();

        await Assertions.Expect(page.Locator(Term)).ToBeInViewportAsync();
    }

    private async Task<IPage> Open(int width, bool touch = false)
    {
        var page = await chromium.NewPage(width, touch: touch);
        await page.GotoAsync(sites["handbook"].Address(Case, "nl"));
        return page;
    }
}
