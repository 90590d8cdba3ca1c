using System.Runtime.CompilerServices;
using System.Text;

namespace HandbookSite.Tests;

/// <summary>Compares a text with the one beside the test, by Verify's conventions: <c>Class.Method.verified.ext</c>, UTF-8 with a mark, LF, no newline at the end. A difference leaves <c>.received.</c> beside it; <c>ACCEPT_SNAPSHOTS=1</c> takes it over, never under <c>CI</c>.</summary>
internal static class Snapshot
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>Fails where the text is not the one that was accepted.</summary>
    public static void Verify(string actual, string extension = "txt", [CallerFilePath] string source = "", [CallerMemberName] string method = "")
    {
        var folder = Path.GetDirectoryName(source.Replace('\\', '/'))!;
        var tests = folder.IndexOf("tests/HandbookSite.Tests", StringComparison.Ordinal);
        var stem = Path.Combine(Repository.Folder, folder[tests..], $"{Path.GetFileNameWithoutExtension(source)}.{method}");
        Verify(stem, extension, actual, accept: IsSet("ACCEPT_SNAPSHOTS") && !IsSet("CI"));
    }

    /// <summary>The same for files that are named.</summary>
    public static void Verify(string stem, string extension, string actual, bool accept)
    {
        var (verified, received) = ($"{stem}.verified.{extension}", $"{stem}.received.{extension}");
        var text = actual.ReplaceLineEndings("\n").TrimEnd('\n');
        var expected = File.Exists(verified) ? File.ReadAllText(verified, Utf8).ReplaceLineEndings("\n") : null;
        if (expected != text && accept) File.WriteAllText(verified, expected = text, Utf8);
        if (expected == text)
        {
            File.Delete(received);
            return;
        }
        File.WriteAllText(received, text, Utf8);
        Assert.Fail($"{(expected is null ? "No snapshot yet" : "The snapshot differs")}: {Path.GetFileName(verified)}\n{FirstDifference(expected ?? "", text)}\nLook at {Path.GetFileName(received)}; to accept it, rename it or run with ACCEPT_SNAPSHOTS=1.");
    }

    private static bool IsSet(string name) => Environment.GetEnvironmentVariable(name) is "1" or "true";

    private static string FirstDifference(string expected, string actual)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var line = Enumerable.Range(0, Math.Max(old.Length, now.Length)).First(index => old.ElementAtOrDefault(index) != now.ElementAtOrDefault(index));
        return $"line {line + 1}\n  verified: {old.ElementAtOrDefault(line) ?? "(end)"}\n  received: {now.ElementAtOrDefault(line) ?? "(end)"}";
    }
}
