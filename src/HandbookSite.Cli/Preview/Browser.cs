using System.ComponentModel;
using System.Diagnostics;

namespace HandbookSite.Cli.Preview;

/// <summary>The browser of the person at this machine.</summary>
internal static class Browser
{
    /// <summary>Opens an address; where there is no browser nothing happens.</summary>
    public static void Open(string address)
    {
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo(address) { UseShellExecute = true }
            : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        try
        {
            using var process = Process.Start(start);
        }
        catch (Win32Exception)
        {
            // No such program; the address stands on the screen.
        }
    }
}
