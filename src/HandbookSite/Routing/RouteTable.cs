using HandbookSite.Diagnostics;

namespace HandbookSite.Routing;

/// <summary>Every address of the site and its owner. Two addresses that differ in capitals only are one, as on many disks; a file where another address needs a folder is a collision too.</summary>
internal static class RouteTable
{
    /// <summary>Reports each claim that meets an earlier one; the diagnostic names both.</summary>
    public static void Check(IEnumerable<Claim> claims, Action<Diagnostic> report)
    {
        var owners = new Dictionary<string, Claim>(StringComparer.OrdinalIgnoreCase);
        var folders = new Dictionary<string, Claim>(StringComparer.OrdinalIgnoreCase);
        foreach (var claim in claims)
        {
            var file = claim.Route.File;
            var first = owners.GetValueOrDefault(file) ?? folders.GetValueOrDefault(file) ?? Parents(file).Select(owners.GetValueOrDefault).FirstOrDefault(owner => owner is not null);
            if (first is not null) report(claim.Place.Says(Codes.AddressCollision, $"The address '{claim.Route.Path}' of {claim.Owner} is taken by {first.Owner} ({first.Place})."));
            owners.TryAdd(file, claim);
            foreach (var folder in Parents(file)) folders.TryAdd(folder, claim);
        }
    }

    private static IEnumerable<string> Parents(string file)
    {
        for (var slash = file.LastIndexOf('/'); slash > 0; slash = file.LastIndexOf('/', slash - 1)) yield return file[..slash];
    }
}
