using System.Collections.Frozen;
using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Markdown;
using HandbookSite.Theming.Views;
using static HandbookSite.Theming.MemberKind;

namespace HandbookSite.Theming;

/// <summary>The one table of what layouts may name: Fluid reads by it, the check at load reads it, the documentation prints it.</summary>
internal static class Contract
{
    /// <summary>Every type, the variables first.</summary>
    public static ImmutableArray<ContractType> Types { get; } =
    [
        new ContractType<PageView>("page")
        {
            { "id", Text, "the id, the same in all languages; none for a generated page", page => page.Id },
            { "kind", Text, "home, section, article, protocol, or the name of a generated page's layout", page => page.Kind },
            { "title", Text, "the title", page => page.Title },
            { "summary", Text, "one or two sentences", page => page.Summary },
            { "content", Html, "the text", page => page.Content },
            { "language", Text, "the code of the language of title and text, which is not the reader's on a fallback page", page => page.Language },
            { "direction", Text, "ltr or rtl, of title and text", page => page.Direction },
            { "is_fallback", Flag, "whether the text has another language than the reader", page => page.IsFallback },
            { "is_draft", Flag, "whether only the preview shows the page", page => page.IsDraft },
            { "address", Text, "the whole address, as machines want it", page => page.Address },
            { "canonical", Text, "the whole address of the page where this text is at home", page => page.Canonical },
            { "date", Text, "the day of publication, as 2026-12-31", page => page.Date },
            { "date_text", Text, "the same in words", page => page.DateText },
            { "reviewed", Text, "the day of the last review", page => page.Reviewed },
            { "reviewed_text", Text, "the same in words", page => page.ReviewedText },
            { "review_by", Text, "the day of the next review", page => page.ReviewBy },
            { "review_by_text", Text, "the same in words", page => page.ReviewByText },
            { "owner", Text, "who keeps the page right", page => page.Owner },
            { "reading_time", Text, "how long reading takes, in words", page => page.ReadingTime },
            { "tags", Many, "the subjects, as texts", page => page.Tags },
            { "facts", Many, "fact", "the box of facts", page => page.Facts },
            { "headings", Many, "heading", "the headings of level 2 and 3", page => page.Headings },
            { "breadcrumb", Many, "link", "the way from home to the page, itself last", page => page.Breadcrumb },
            { "menu_href", Text, "the address of the entry of the menu under which the page stands", page => page.MenuHref },
            { "previous", One, "link", "the page before in the section", page => page.Previous },
            { "next", One, "link", "the page after in the section", page => page.Next },
            { "languages", Many, "language", "the page in every language, for the switch", page => page.Languages },
            { "alternates", Many, "alternate", "the page in every language that it is written in, for machines", page => page.Alternates },
            { "cards", Many, "card", "the pages that a section lists; the sections, on the home page", page => page.Cards },
            { "navigation", Html, "the list of pages in the section, made by the layout 'navigation'", page => page.Navigation },
            { "structured_data", Html, "JSON-LD for a script element of that type", page => page.StructuredData },
            { "protocol", One, "protocol", "what a protocol says of itself; none on other pages", page => page.Protocol },
            { "guide", One, "guide", "the questions or boxes that stand beside the page", page => page.Guide },
            { "downloads", Many, "download", "the files of a protocol, the best first; of the whole handbook, on the page of all downloads", page => page.Downloads },
            { "groups", Many, "group", "the files by protocol, on the page of all downloads", page => page.Groups },
            { "terms", Many, "term", "the terms of the glossary that the text leads from, in its order; each use has the id 'use-…' and leads to 'term-…'", page => page.Terms },
            { "glossary", Many, "letter", "the whole glossary, on its own page", page => page.Glossary },
            { "sources", Many, "source", "the sources that the text cites, by their numbers; a citation leads to 'source-…', the first one of a source has the id 'cite-…'", page => page.Sources },
            { "print", Text, "the address of the print of the section; none on other pages and where a section has no pages", page => page.Print },
            { "contents", Many, "link", "the pages that the print of a section holds, with links into it", page => page.Contents },
            { "section", One, "link", "the section, on its print", page => page.Section },
            { "target", One, "link", "where the page at an earlier address leads", page => page.Target },
        },
        new ContractType<SiteView>("site")
        {
            { "title", Text, "the title of the site", site => site.Title },
            { "language", Text, "the code of the reader's language", site => site.Language.Code },
            { "locale", Text, "its locale, as nl-NL", site => site.Language.Locale },
            { "direction", Text, "ltr or rtl", site => site.Texts["direction"] },
            { "home", Text, "the address of the home page", site => site.Home },
            { "menu", Many, "link", "the sections, then the pages outside sections", site => site.Menu },
            { "feed", Text, "the address of the feed; none where no section is dated", site => site.Feed },
            { "downloads", Text, "the address of the page of all downloads; none where there is no protocol", site => site.Downloads },
            { "assets", Text, "the address of the folder of styles, scripts and icon, with a slash at the end", site => site.Assets },
        },
        TextType(),
        new ContractType<ChapterView>("chapter")
        {
            { "title", Text, "the title of the section", chapter => chapter.Title },
            { "href", Text, "its address", chapter => chapter.Href },
            { "pages", Many, "link", "its pages, in order", chapter => chapter.Pages },
        },
        new ContractType<LinkView>("link")
        {
            { "title", Text, "the title", link => link.Title },
            { "href", Text, "the address", link => link.Href },
            { "language", Text, "the code of the language of the title, where it is not the reader's", link => link.Language },
        },
        new ContractType<CardView>("card")
        {
            { "title", Text, "the title", card => card.Title },
            { "href", Text, "the address", card => card.Href },
            { "summary", Text, "one or two sentences", card => card.Summary },
            { "language", Text, "the code of the language of title and summary, where it is not the reader's", card => card.Language },
            { "date", Text, "the day of publication, as 2026-12-31", card => card.Date },
            { "date_text", Text, "the same in words", card => card.DateText },
            { "reading_time", Text, "how long reading takes, in words; none for a section and a protocol", card => card.ReadingTime },
            { "is_draft", Flag, "whether only the preview shows the page", card => card.IsDraft },
        },
        new ContractType<ProtocolView>("protocol")
        {
            { "version", Text, "the version of the example", protocol => protocol.Version },
            { "date", Text, "the day of this version, as 2026-12-31", protocol => protocol.Date },
            { "date_text", Text, "the same in words", protocol => protocol.DateText },
            { "law_checked", Text, "the day on which the law was checked, as 2026-12-31", protocol => protocol.LawChecked },
            { "law_checked_text", Text, "the same in words", protocol => protocol.LawCheckedText },
            { "sheets", Text, "how many pages it prints on, in words; none for a poster", protocol => protocol.Sheets },
            { "fill_in", Text, "how long filling in takes, in words; none on a fallback page", protocol => protocol.FillIn },
            { "changes", Many, "change", "what each version changed, the newest first", protocol => protocol.Changes },
            { "parent", One, "link", "the protocol that a form belongs to", protocol => protocol.Parent },
            { "annexes", Many, "link", "the forms that belong to it", protocol => protocol.Annexes },
        },
        new ContractType<ChangeView>("change")
        {
            { "version", Text, "the version", change => change.Version },
            { "date", Text, "its day, as 2026-12-31", change => change.Date },
            { "date_text", Text, "the same in words", change => change.DateText },
            { "text", Text, "what changed", change => change.Text },
        },
        new ContractType<DownloadView>("download")
        {
            { "format", Text, "docx, pdf, txt, md, zip or epub", download => download.Format },
            { "format_name", Text, "its name for readers", download => download.FormatName },
            { "edition", Text, "plain, lawyer or bilingual; empty where there are none", download => download.Edition },
            { "about", Text, "what the file is for", download => download.About },
            { "href", Text, "the address", download => download.Href },
            { "file", Text, "the name of the file", download => download.File },
            { "media_type", Text, "the media type", download => download.MediaType },
            { "version", Text, "the version of the example", download => download.Version },
            { "size", Text, "the size, as 24 kB", download => download.Size },
            { "sha256", Text, "the checksum", download => download.Sha256 },
        },
        new ContractType<DownloadGroupView>("group")
        {
            { "page", One, "link", "the page of the protocol", group => group.Page },
            { "protocol", One, "protocol", "what the protocol says of itself", group => group.Protocol },
            { "downloads", Many, "download", "its files", group => group.Downloads },
        },
        new ContractType<GuideView>("guide")
        {
            { "questions", Many, "question", "the questions, the first one first; none in a checklist", guide => guide.Questions },
            { "outcomes", Many, "outcome", "where they lead", guide => guide.Outcomes },
            { "groups", Many, "box_group", "the groups of a checklist; none where there are questions", guide => guide.Groups },
        },
        new ContractType<QuestionView>("question")
        {
            { "id", Text, "the id, for the address and for '#' in it", question => question.Id },
            { "ask", Text, "the question", question => question.Ask },
            { "help", Text, "what helps to answer it", question => question.Help },
            { "answers", Many, "answer", "the answers, two or more", question => question.Answers },
        },
        new ContractType<AnswerView>("answer")
        {
            { "id", Text, "the id, for the address", answer => answer.Id },
            { "text", Text, "the answer", answer => answer.Text },
            { "next", Text, "the id of the question or outcome that is next", answer => answer.Next },
            { "adds", Many, "link", "the pages that belong to whoever answers this", answer => answer.Adds },
        },
        new ContractType<OutcomeView>("outcome")
        {
            { "id", Text, "the id, for '#' in an address", outcome => outcome.Id },
            { "verdict", Text, "yes, not-yet or no; none where that is not what it is about", outcome => outcome.Verdict },
            { "verdict_text", Text, "the same in words", outcome => outcome.VerdictText },
            { "title", Text, "the outcome in one line", outcome => outcome.Title },
            { "text", Text, "the reason", outcome => outcome.Text },
            { "whom", Text, "whom to ask", outcome => outcome.Whom },
            { "links", Many, "link", "where to read on", outcome => outcome.Links },
        },
        new ContractType<BoxGroupView>("box_group")
        {
            { "id", Text, "the id, for '#' in an address", group => group.Id },
            { "title", Text, "the heading", group => group.Title },
            { "boxes", Many, "box", "the boxes", group => group.Boxes },
        },
        new ContractType<BoxView>("box")
        {
            { "id", Text, "the id, the same in all languages", box => box.Id },
            { "text", Text, "what is ticked", box => box.Text },
            { "link", One, "link", "the page where it is explained", box => box.Link },
        },
        new ContractType<LetterView>("letter")
        {
            { "letter", Text, "the letter; none where all terms stand in one list", letter => letter.Letter },
            { "terms", Many, "term", "the terms, in the order of the dictionary", letter => letter.Terms },
        },
        new ContractType<TermView>("term")
        {
            { "id", Text, "the id, which is the anchor on the page of the glossary", term => term.Id },
            { "term", Text, "the term, in the language of the text", term => term.Words.Term },
            { "article", Text, "its article", term => term.Words.Article },
            { "definition", Text, "what it means", term => term.Words.Definition },
            { "synonyms", Many, "other words for it, as texts", term => term.Words.Synonyms },
            { "href", Text, "its address in the glossary", term => term.Href },
            { "others", Many, "term_word", "the term in the other languages", term => term.Others },
        },
        new ContractType<SourceView>("source")
        {
            { "id", Text, "the id", source => source.Id },
            { "title", Text, "what it is, in the language of the text", source => source.Title },
            { "address", Text, "where it can be read; none where that is not known", source => source.Address },
            { "checked", Text, "the day on which it was last checked, as 2026-12-31", source => source.Checked },
            { "checked_text", Text, "the same in words", source => source.CheckedText },
        },
        new ContractType<TermWordView>("term_word")
        {
            { "term", Text, "the term", word => word.Term },
            { "language", Text, "the code of its language", word => word.Language.Code },
            { "language_name", Text, "the name of the language in the language itself", word => word.Language.Name },
        },
        new ContractType<LanguageView>("language")
        {
            { "code", Text, "the code, as nl", language => language.Code },
            { "name", Text, "the name of the language in the language itself", language => language.Name },
            { "direction", Text, "ltr or rtl", language => language.Texts["direction"] },
            { "locale", Text, "the locale, as nl-NL", language => language.Locale },
            { "href", Text, "the address of the page in this language", language => language.Href },
            { "is_current", Flag, "whether it is the reader's", language => language.IsCurrent },
            { "is_translated", Flag, "whether the page is written in it", language => language.IsTranslated },
            { "text", One, "text", "the theme's words in this language", language => language.Texts },
        },
        new ContractType<AlternateView>("alternate")
        {
            { "hreflang", Text, "the code of the language, or x-default", alternate => alternate.Hreflang },
            { "address", Text, "the whole address", alternate => alternate.Address },
        },
        new ContractType<Heading>("heading")
        {
            { "id", Text, "the id, for '#' in an address", heading => heading.Id },
            { "title", Text, "the words", heading => heading.Text },
            { "level", Number, "2 or 3", heading => heading.Level },
        },
        new ContractType<Fact>("fact")
        {
            { "label", Text, "what it is", fact => fact.Label },
            { "value", Text, "what it says", fact => fact.Value },
        },
    ];

    private static readonly FrozenDictionary<string, ContractType> ByName = Types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);

    /// <summary>A type by its name, null where there is none.</summary>
    public static ContractType? Type(string? name) => name is null ? null : ByName.GetValueOrDefault(name);

    private static ContractType<Texts> TextType()
    {
        var type = new ContractType<Texts>("text");
        foreach (var key in TextKey.All.Where(key => key.Kind == TextKind.Plain)) type.Add(key.Name, Text, key.About, texts => texts[key.Name]);
        return type;
    }
}
