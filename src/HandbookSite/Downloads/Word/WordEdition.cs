namespace HandbookSite.Downloads.Word;

/// <summary>For whom a Word file is made.</summary>
internal enum WordEdition
{
    /// <summary>For a company: the text alone.</summary>
    Plain,

    /// <summary>For a lawyer: the reasons stand beside the text as comments.</summary>
    Lawyer,
}
