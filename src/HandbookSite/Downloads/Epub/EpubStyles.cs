namespace HandbookSite.Downloads.Epub;

/// <summary>How a book looks where a reading system does not say: its letters and its paper are the reader's.</summary>
internal static class EpubStyles
{
    public const string Css = """
        body { margin: 5%; line-height: 1.5; overflow-wrap: break-word; }
        h1, h2, h3, h4 { line-height: 1.25; text-align: start; page-break-after: avoid; break-after: avoid; }
        h1 { font-size: 1.6em; margin: 0 0 1em; }
        h2 { font-size: 1.3em; margin: 1.6em 0 0.5em; }
        h3 { font-size: 1.1em; margin: 1.3em 0 0.4em; }
        p, ul, ol, dl, blockquote, figure, table, pre { margin: 0.7em 0; }
        li > p, li > ul, li > ol { margin: 0.2em 0; }
        dt { font-weight: bold; }
        dd { margin-inline-start: 1.5em; }
        blockquote { margin-inline: 0.5em; padding-inline-start: 1em; border-inline-start: 0.15em solid; }
        img { max-width: 100%; height: auto; }
        figcaption { font-size: 0.9em; }
        pre, code { font-family: monospace; }
        pre { white-space: pre-wrap; font-size: 0.9em; }
        table { border-collapse: collapse; width: 100%; font-size: 0.95em; }
        caption { text-align: start; font-weight: bold; margin-bottom: 0.3em; }
        th, td { border: 1px solid; padding: 0.35em 0.5em; text-align: start; vertical-align: top; overflow-wrap: anywhere; -webkit-hyphens: auto; hyphens: auto; }
        .end { text-align: end; }
        .center { text-align: center; }
        nav ol { list-style: none; padding-inline-start: 1.2em; }
        .title-page { text-align: center; margin-top: 25%; }
        .title-page h1 { text-align: center; font-size: 2em; }

        .field { border-bottom: 1px dotted; }
        .variants { margin: 1em 0; }
        .label { font-weight: bold; }
        .clause { display: table; }
        .clause > .number, .said { display: table-cell; }
        .clause > .number { padding-inline-end: 0.7em; font-weight: bold; }
        .said > p:first-child { margin-top: 0; }
        .ticks { list-style: none; padding-inline-start: 0; }
        .line { margin-top: 3em; border-top: 1px solid; }
        .variant { border: 1px dashed; padding: 0 0.8em; margin: 0.7em 0; }
        .variant > :first-child { font-weight: bold; }
        .box, .note, .details { border: 1px solid; border-inline-start-width: 0.3em; padding: 0 0.8em; margin: 1em 0; page-break-inside: avoid; break-inside: avoid; }
        .box-title, .summary { font-weight: bold; }
        aside.note { font-size: 0.9em; }
        .clause { margin: 0.7em 0; }
        .footnotes { border-top: 1px solid; margin-top: 2em; font-size: 0.9em; }
        .contains-task-list { list-style: none; padding-inline-start: 0.5em; }
        """;
}
