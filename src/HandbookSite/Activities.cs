using System.Diagnostics;

namespace HandbookSite;

/// <summary>What whoever measures can listen to: the steps of a build, each text that is parsed, each navigation that is rendered.</summary>
internal static class Activities
{
    /// <summary>The source, by the name of the library.</summary>
    public static readonly ActivitySource Source = new("HandbookSite");
}
