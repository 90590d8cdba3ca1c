namespace HandbookSite.Downloads.Epub;

/// <summary>The words of one language that a book puts around its texts: the name of the contents, of the list of places, of the title page and of the first text, the day of the newest text in a sentence, and what there is to say about accessibility.</summary>
internal sealed record EpubWords(string Contents, string Landmarks, string TitlePage, string Start, string Modified, string Accessibility);
