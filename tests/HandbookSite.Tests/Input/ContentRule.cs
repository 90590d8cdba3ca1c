using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace HandbookSite.Tests.Input;

/// <summary>What no text of a protocol may do, or what it must not do without: a name, and the lines that break it.</summary>
internal sealed record ContentRule(string Name, Func<ChosenText, IEnumerable<string>> Broken)
{
    private static readonly ImmutableArray<string> Safeguards = ["mon-basis", "mon-who", "mon-keep", "mon-told", "mon-special", "mon-rights", "mon-ap", "mon-private", "mon-password"];

    private static readonly ConcurrentDictionary<(string Line, string Pattern), bool> Seen = new();

    /// <summary>All rules.</summary>
    public static ImmutableArray<ContentRule> All { get; } =
    [
        Forbids(
            "a penalty",
            new() { ["nl"] = @"\b(boete|boetes|boetebeding|dwangsom)\b", ["en"] = @"\b(penalty|penalties|penalty clause|fines?)\b" },
            new() { ["nl"] = @"\b(geen|niet|nooit)\b", ["en"] = @"\b(no|not|never)\b" }),
        Forbids(
            "a duty to leave clients alone after leaving",
            new()
            {
                ["nl"] = @"(?=.*\bna (je|het) (vertrek|laatste werkdag|einde)\b)(?=.*\b(klant|klanten|relatie|relaties|opdrachtgevers?|contacten)\b)(?=.*\b(mag|benadert|bedient|houdt|zoekt)\b[^.]*\b(niet|geen|weg)\b)",
                ["en"] = @"(?=.*\bafter (leaving|you leave|your last (working )?day)\b)(?=.*\b(clients?|customers?|business contacts?)\b)(?=.*\b(must not|may not|stay away|refrain)\b)",
            },
            []),
        Forbids(
            "a ban on private media",
            new() { ["nl"] = @"\bgeen (sociale media|(privé|eigen )accounts?)\b[^.]*\b(gebruiken|hebben|openen)\b", ["en"] = @"\bmust not (use|have|open|keep)\b[^.]*\b(social media|(private|personal) accounts?)\b" },
            new() { ["nl"] = @"\b(terwijl|tijdens|onder werktijd|buiten de pauze|voor het werk|hoeft)\b", ["en"] = @"\b(while|during|(in|your) working (time|hours)|outside breaks|for work|do not have to|to bully)\b" }),
        Forbids(
            "a demand for a private password",
            new() { ["nl"] = @"(?=.*\b(wachtwoord|wachtwoorden|inloggegevens|inlogcodes?)\b)(?=.*\b(privé\w*|eigen account\w*|persoonlijke account\w*)\b)", ["en"] = @"(?=.*\b(passwords?|login details)\b)(?=.*\b(private|personal|your own) accounts?\b)" },
            new() { ["nl"] = @"\b(niet|geen|nooit)\b", ["en"] = @"\b(not|no|never)\b" }),
        Forbids(
            "silence about pay",
            new() { ["nl"] = @"(?=.*\b(loon|salaris|arbeidsvoorwaarden|verdient)\b)(?=.*\b(geheim|vertrouwelijk|voor je houden|niet praten|mag (je )?niet|praat niet|deelt? (je )?(niet|geen))\b)", ["en"] = @"(?=.*\b(pay|salary|salaries|wages|terms of employment)\b)(?=.*\b(secret|confidential|must not|keep to yourself)\b)" },
            new() { ["nl"] = @"\b(vallen niet|valt niet|niet vertrouwelijk|geen geheim|mag (je )?wel|je mag (wel )?over)\b", ["en"] = @"\b(not covered|not confidential|no secret|may (talk|speak|say))\b" }),
        new("confidentiality without the sentence on protected reports", ConfidentialityAlone),
        new("checks without a safeguard", text => text.Values.ContainsKey("monitoring") && !text.Is("monitoring", "none") ? Safeguards.Where(id => !text.Clauses.Contains(id)) : []),
        new("checks where the company chose none", text => text.Is("monitoring", "none") ? text.Clauses.Where(id => id is "mon-name" or "mon-incident" or "mon-systematic") : []),
        new("a line on the staff body that does not follow the choice", StaffBody),
        new("somebody bound without a contract", BoundWithoutContract),
    ];

    /// <summary>Finds a rule.</summary>
    public static ContentRule Of(string name) => All.Single(rule => rule.Name == name);

    private static ContentRule Forbids(string name, Dictionary<string, string> what, Dictionary<string, string> unless) =>
        new(name, text => text.Lines.Where(line => Has(line, what[text.Language]) && !(unless.TryGetValue(text.Language, out var spared) && Has(line, spared))));

    private static IEnumerable<string> ConfidentialityAlone(ChosenText text)
    {
        var secret = text.Language == "nl" ? @"\b(vertrouwelijk\w*|geheim\w*|bedrijfsgeheim\w*)\b" : @"\b(confidential\w*|secrets?|trade secrets?)\b";
        var saved = text.Language == "nl" ? "Niets in dit document beperkt een melding of openbaarmaking die de wet beschermt" : "Nothing in this document limits a report or disclosure protected by law";
        return text.Lines.Any(line => line.StartsWith(saved, StringComparison.Ordinal)) ? [] : text.Lines.Where(line => Has(line, secret)).Take(1);
    }

    private static IEnumerable<string> StaffBody(ChosenText text)
    {
        var (council, staff) = (text.Clauses.Where(id => id is "rev-or" or "rev-or-date"), text.Clauses.Where(id => id is "rev-pvt" or "rev-meeting" or "rev-none"));
        if (!text.Values.ContainsKey("or_date")) yield break;
        foreach (var id in text.Is("representation", "or") ? staff : council) yield return id;
        if (text.Is("representation", "or") && !council.Any()) yield return "rev-or is missing";
        foreach (var (value, id) in new[] { ("pvt", "rev-pvt"), ("meeting", "rev-meeting"), ("none", "rev-none") })
            if (text.Is("representation", value) != text.Clauses.Contains(id)) yield return id;
    }

    private static IEnumerable<string> BoundWithoutContract(ChosenText text)
    {
        var (others, through) = text.Language == "nl"
            ? (@"\b(uitzendkracht\w*|zzp'ers?|zzp’ers?|zelfstandig\w*|onderaannemers?|bezoekers?)\b[^.]*\b(moeten|mogen (niet|geen)|mag (niet|geen)|zijn gebonden|is gebonden|houdt zich|houden zich)\b", @"\b(contract|opdracht|overeenkomst|regels van de bouwplaats|bouwplaatsregels)\b")
            : (@"\b(agency workers?|self-employed|subcontractors?|visitors?)\b[^.]*\b(must|are bound|is bound)\b", @"\b(contracts?|orders?|agreements?|site rules)\b");
        foreach (var line in text.Lines.Where(line => Has(line, others) && !Has(line, through))) yield return line;
        string[] outside = ["agency", "self_employed", "subcontractors", "visitors"];
        if (text.Is("applies_to", outside) && !text.Lines.Any(line => Has(line, text.Language == "nl" ? @"\bbindt je alleen via je contract of de regels van de bouwplaats\b" : @"\bbinds you only through your contract or the site rules\b")))
            yield return "the sentence that others are bound only through their contract or the site rules is missing";
    }

    /// <summary>The same lines come back in thousands of combinations.</summary>
    private static bool Has(string line, string pattern) => Seen.GetOrAdd((line, pattern), _ => Regex.IsMatch(line, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));
}
