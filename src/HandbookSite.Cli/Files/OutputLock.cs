namespace HandbookSite.Cli.Files;

/// <summary>Keeps a second build out of an output folder.</summary>
internal static class OutputLock
{
    /// <summary>Linux, macOS and Windows: the file is held open by somebody else.</summary>
    private static readonly int[] Held = [11, 35, unchecked((int)0x80070020)];

    /// <summary>Held until it is disposed of, or the process ends.</summary>
    public static FileStream Take(string file, string folder)
    {
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (Held.Contains(exception.HResult))
        {
            throw new RefusedException($"Another build is at work in '{folder}'. Wait until it has finished.", exception);
        }
    }
}
