namespace HandbookSite.Tests.Downloads;

/// <summary>Words that stand together in a document, and where: under the id of the clause or heading before them ("caption" for the name of a table, "fn:1" for a footnote).</summary>
internal sealed record ModelPart(string Id, string Words);
