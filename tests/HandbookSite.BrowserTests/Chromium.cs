using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(HandbookSite.BrowserTests.Chromium))]

namespace HandbookSite.BrowserTests;

/// <summary>One Chromium for all tests; each test gets a context of its own. Where Chromium is missing a test is skipped, and under <c>CI=true</c> it fails.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        if (Find() is not { } path) return;
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = path, Headless = true, ChromiumSandbox = false });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.CloseAsync();
        _playwright?.Dispose();
    }

    /// <summary>A fresh page in a fresh context.</summary>
    public async Task<IPage> NewPage(int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true, bool touch = false)
    {
        if (_browser is null)
        {
            const string Reason = "Chromium is not installed: put Debian's package 'chromium' on this machine, or name the program in HANDBOOK_CHROMIUM.";
            Assert.False(Environment.GetEnvironmentVariable("CI") is "true", Reason);
            Assert.Skip(Reason);
        }
        var context = await _browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            HasTouch = touch,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(10_000);
        return await context.NewPageAsync();
    }

    private static string? Find() => Environment.GetEnvironmentVariable("HANDBOOK_CHROMIUM") is { Length: > 0 } named
        ? named
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
}
