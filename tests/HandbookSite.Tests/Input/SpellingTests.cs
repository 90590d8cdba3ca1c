using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace HandbookSite.Tests.Input;

/// <summary>The spelling of every page by hunspell, with the words of the handbook beside its dictionaries. Where it is missing the tests are skipped, and under <c>CI=true</c> they fail.</summary>
public sealed partial class SpellingTests
{
    [Theory]
    [InlineData("nl", "nl")]
    [InlineData("en", "en_GB")]
    public async Task Every_word_is_spelt_as_the_dictionary_or_the_handbooks_own_list_has_it(string language, string dictionary)
    {
        var text = string.Join('\n', RealHandbook.Pages.Where(page => page.Page.Language.Code == language).SelectMany(page => new PageWords(page).Lines));
        var wrong = (await Unknown(dictionary, WordList(language), text)).Except(File.ReadAllLines(WordList(language)), StringComparer.Ordinal).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        Assert.Equal("", string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("nl", "nl", "Je plaats de foto op je tijdlin.", "tijdlin")]
    [InlineData("en", "en_GB", "The contractor has an acount.", "acount")]
    public async Task A_misspelt_word_is_found(string language, string dictionary, string sentence, string word) =>
        Assert.Equal([word], await Unknown(dictionary, WordList(language), sentence));

    private static string WordList(string language) => Repository.PathOf("tests", "HandbookSite.Tests", "Input", $"words.{language}.txt");

    private static async Task<string[]> Unknown(string dictionary, string wordList, string text)
    {
        var start = new ProcessStartInfo("hunspell", ["-l", "-i", "utf-8", "-d", dictionary, "-p", wordList]) { RedirectStandardInput = true, RedirectStandardOutput = true, StandardInputEncoding = new UTF8Encoding(false), StandardOutputEncoding = Encoding.UTF8, UseShellExecute = false };
        using var process = Started(start);
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        // A word a line: the Dutch dictionary takes a full stop for a part of the word before it.
        foreach (Match word in Words().Matches(text)) await process.StandardInput.WriteAsync(word.Value.Replace('’', '\'') + "\n");
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Process Started(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            const string Reason = "hunspell is not installed: put Debian's packages 'hunspell', 'hunspell-nl' and 'hunspell-en-gb' on this machine.";
            Assert.False(Environment.GetEnvironmentVariable("CI") is "true", Reason);
            Assert.Skip(Reason);
            throw;
        }
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}@./-])['’]?\p{L}+(?:['’-]\p{L}+)*(?![\p{L}\p{N}/@])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
