using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace HandbookSite.BrowserTests;

/// <summary>What holds on every page of every site.</summary>
public sealed class EveryPageTests(Chromium chromium, Sites sites)
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public async Task The_console_stays_empty_and_nothing_is_asked_of_others(string site)
    {
        var page = await chromium.NewPage();
        var (messages, requests) = (new List<string>(), new List<string>());
        page.Console += (_, message) => messages.Add($"{page.Url}: {message.Text}");
        page.PageError += (_, error) => messages.Add($"{page.Url}: {error}");
        page.RequestFailed += (_, request) => messages.Add($"{request.Url}: {request.Failure}");
        page.Response += (_, response) => { if (response.Status >= 400) messages.Add($"{response.Url}: {response.Status}"); };
        page.Request += (_, request) => requests.Add(request.Url);

        foreach (var address in sites[site].Addresses) await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.Empty(messages);
        Assert.All(requests, request => Assert.StartsWith(new Uri(sites[site].Addresses[0]).GetLeftPart(UriPartial.Authority), request, StringComparison.Ordinal));
        Assert.Empty(await page.Context.CookiesAsync());
    }

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public async Task Nothing_scrolls_sideways_at_320_pixels(string site)
    {
        var page = await chromium.NewPage(width: 320);
        var wide = new List<string>();
        foreach (var address in sites[site].Addresses)
        {
            await page.GotoAsync(address);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > 320) wide.Add(address);
        }

        Assert.Empty(wide);
    }

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public async Task Nothing_scrolls_sideways_with_text_of_twice_the_size(string site)
    {
        var page = await chromium.NewPage(width: 640);
        var wide = new List<string>();
        foreach (var address in sites[site].Addresses)
        {
            await page.GotoAsync(address);
            await page.EvaluateAsync("document.documentElement.style.fontSize = '200%'");
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > 640) wide.Add(address);
        }

        Assert.Empty(wide);
    }

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public Task Axe_finds_nothing_in_light(string site) => AxeFindsNothing(site, ColorScheme.Light, 1280);

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public Task Axe_finds_nothing_in_dark(string site) => AxeFindsNothing(site, ColorScheme.Dark, 1280);

    [Theory]
    [MemberData(nameof(Sites.Names), MemberType = typeof(Sites))]
    public Task Axe_finds_nothing_on_a_phone(string site) => AxeFindsNothing(site, ColorScheme.Light, 320);

    [Theory]
    [InlineData("?accident=yes", ColorScheme.Light)]
    [InlineData("?accident=yes", ColorScheme.Dark)]
    [InlineData("?accident=no&answer=unsure", ColorScheme.Dark)]
    public async Task Axe_finds_nothing_in_an_outcome(string answers, ColorScheme scheme)
    {
        var page = await chromium.NewPage(width: 320, scheme);
        await page.GotoAsync(sites["specimen"].Address("choose", "en") + answers);
        await Assertions.Expect(page.Locator(".guide.ready .outcome:visible")).ToHaveCountAsync(1);

        Assert.Empty(await Violations(page));
    }

    [Fact]
    public async Task Axe_sees_a_fault_that_is_planted()
    {
        var page = await chromium.NewPage();
        await page.GotoAsync(sites["handbook"].Address("about", "en"));
        await page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"x.png\">')");

        Assert.Contains("image-alt", await Violations(page), StringComparison.Ordinal);
    }

    private async Task AxeFindsNothing(string site, ColorScheme scheme, int width)
    {
        var page = await chromium.NewPage(width, scheme);
        var found = new List<string>();
        foreach (var address in sites[site].Addresses)
        {
            await page.GotoAsync(address);
            if (await Violations(page) is { Length: > 0 } violations) found.Add($"{address}\n{violations}");
        }

        Assert.Empty(found);
    }

    private static async Task<string> Violations(IPage page)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string>("async () => (await axe.run()).violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | ')).join('\\n')");
    }
}
