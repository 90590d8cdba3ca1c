using System.Collections.Immutable;
using static HandbookSite.Diagnostics.Severity;

namespace HandbookSite.Diagnostics;

/// <summary>The table of all diagnostic codes; the documentation is printed from it.</summary>
public static class Codes
{
    public static readonly DiagnosticCode BadUtf8 = new("HB101", Error, "A file is not UTF-8",
        "The file was saved in another encoding, such as Windows-1252 or UTF-16.", "Save it as UTF-8 in your editor.");

    public static readonly DiagnosticCode BadYaml = new("HB102", Error, "YAML that cannot be read",
        "Front matter or a .yml file breaks the rules of YAML, or uses what is refused here: anchors, aliases, a key twice.", "Put the value in quotes where it holds ': ' or '#', and check the indentation of the line that is named.");

    public static readonly DiagnosticCode UnknownKey = new("HB103", Error, "An unknown key",
        "Front matter and .yml files have a closed list of keys.", "Use the suggested key, or remove the line.");

    public static readonly DiagnosticCode WrongValue = new("HB104", Error, "A value of the wrong kind",
        "The key needs another kind of value, such as a date, a number or a list.", "Write the value as the message shows.");

    public static readonly DiagnosticCode MissingKey = new("HB105", Error, "A required key or file is missing",
        "handbook.yml is not there or lacks one of url, title, languages, sections; or a language has no name in it.", "Add what the message names.");

    public static readonly DiagnosticCode NoFrontMatter = new("HB106", Error, "A page has no front matter",
        "The file does not begin with '---', or the second '---' is missing.", "Begin the file with '---', a line 'title: …' and '---'.");

    public static readonly DiagnosticCode MissingTitle = new("HB107", Error, "A page has no title",
        "The front matter has no key 'title'.", "Add 'title: …' to the front matter.");

    public static readonly DiagnosticCode MisplacedPage = new("HB108", Error, "A Markdown file is in the wrong place or has the wrong name",
        "The name has no language, a language that the handbook does not have, or the file is two folders deep.", "Name the file '<name>.<language>.md' and put it in the input folder or in one folder of it.");

    public static readonly DiagnosticCode UnknownFile = new("HB109", Warning, "A file that has no place in a handbook",
        "The input holds pages, pictures (png, jpg, gif, webp, svg) and handbook.yml; anything else is not published.", "Remove the file from the input folder.");

    public static readonly DiagnosticCode IllegalName = new("HB110", Error, "A file name that some systems refuse",
        "The name holds a character such as ':' or '?', ends in a dot or a space, or is the name of a device on Windows, such as 'con'.", "Give the file another name.");

    public static readonly DiagnosticCode AmbiguousName = new("HB111", Error, "Two names that some systems treat as one",
        "Two names differ only in capitals, or an accent in a name is stored separately from its letter.", "Rename the file, in lower case, and retype accented letters.");

    public static readonly DiagnosticCode BadSlug = new("HB112", Error, "A slug that cannot be part of an address",
        "A slug is one part of the address: letters, digits and hyphens, without slashes, spaces or dots.", "Write only the last part, as 'linkedin-contact'.");

    public static readonly DiagnosticCode BadAlias = new("HB113", Error, "An alias that is not an address",
        "An alias is an earlier address within the site: it begins with '/' and ends with '/' or '.html'.", "Write it as '/nl/oud-adres/'.");

    public static readonly DiagnosticCode UnknownSection = new("HB114", Error, "A folder is not in the navigation",
        "The folder is not listed under 'sections' in handbook.yml.", "Add it to 'sections', or move its pages.");

    public static readonly DiagnosticCode MissingIndex = new("HB115", Error, "A section or the home page has no index",
        "'index.<language>.md' is missing from the folder.", "Add the file, with a title and a few words that introduce the section.");

    public static readonly DiagnosticCode UndatedPage = new("HB116", Error, "A page in a dated section has no date",
        "The section is listed under 'dated' in handbook.yml, so that its pages are sorted by date.", "Add 'date: 2026-12-31' to the front matter.");

    public static readonly DiagnosticCode TooDeep = new("HB117", Error, "Markdown nested too deep",
        "Lists, quotations or boxes are nested more than a hundred levels deep.", "Remove some levels.");

    public static readonly DiagnosticCode ReviewBeforeCheck = new("HB118", Error, "A source that wants to be checked before it was",
        "'review_by' of a source is not later than 'checked'.", "Correct one of the two days.");

    public static readonly DiagnosticCode BadCitation = new("HB119", Error, "A citation that cannot be read",
        "A citation is '[@id]', or '[@one; @two]' for several sources.", "Write it like that.");

    public static readonly DiagnosticCode LonelyGuide = new("HB130", Error, "Questions or boxes without a page",
        "'<name>.guide.yml' belongs to the page '<name>.<language>.md' beside it.", "Add the page, or give the file the name of one.");

    public static readonly DiagnosticCode BadGuide = new("HB131", Error, "A guide that is not whole",
        "A guide has questions with at least two answers each, and outcomes; or it has boxes in groups.", "Complete it as the message says.");

    public static readonly DiagnosticCode BadGuideId = new("HB132", Error, "An id of a guide that cannot be part of an address",
        "The ids of questions, answers, outcomes, groups and boxes have lower-case letters, digits and hyphens only.", "Write it like that, as 'not-yet'.");

    public static readonly DiagnosticCode DoubleGuideId = new("HB133", Error, "An id of a guide that stands on its page already",
        "Questions and outcomes, or groups and boxes, share their ids with each other and with the headings of the page.", "Give one of the two another id.");

    public static readonly DiagnosticCode UnknownNext = new("HB134", Error, "An answer that leads nowhere",
        "'next' names neither a question nor an outcome of the guide.", "Use the suggested id, or add what is missing.");

    public static readonly DiagnosticCode UnreachedStep = new("HB135", Error, "A question or outcome that nobody reaches",
        "No way through the answers, from the first question on, comes there.", "Let an answer lead to it, or take it away.");

    public static readonly DiagnosticCode GuideCircle = new("HB136", Error, "Questions that go round in a circle",
        "A reader who gives the answers that are named is asked the same question again.", "Let one of the answers lead on.");

    public static readonly DiagnosticCode BadVerdict = new("HB137", Error, "An unknown verdict",
        "A verdict is yes, not-yet or no.", "Use one of these, or leave the verdict out.");

    public static readonly DiagnosticCode BrokenGuideLink = new("HB138", Error, "A guide links to something that is not there",
        "'adds', 'links' and 'link' hold the id of a page, as 'cases/site-photo', with '#' and the id of a place on it where that matters.", "Use the suggested id.");

    public static readonly DiagnosticCode MissingTranslation = new("HB201", Warning, "A page is not translated",
        "One of the handbook's languages has no file for the page. Readers of that language get the original, with a notice.", "Add the file named in the message.");

    public static readonly DiagnosticCode HeadingsDiffer = new("HB202", Warning, "A translation has different headings from its original",
        "Headings are paired by their order and level, so that the language switch keeps the section.", "Give both texts the same headings in the same order.");

    public static readonly DiagnosticCode AnchorsDiffer = new("HB203", Warning, "A translation has different ids from its original",
        "An id '{#…}' names the same place in all languages.", "Use the original's id.");

    public static readonly DiagnosticCode UnknownSource = new("HB210", Error, "A citation of no source",
        "The text cites an id that sources.yml does not have.", "Use the suggested id, or add the source.");

    public static readonly DiagnosticCode UnusedSource = new("HB211", Warning, "A source that no page cites",
        "An entry of sources.yml supports nothing, so nobody knows whether it is still needed.", "Cite it, or take it out.");

    public static readonly DiagnosticCode CitationsDiffer = new("HB212", Warning, "A translation cites other sources than its original",
        "Readers of every language lean on the same sources, so translations cite them in the same order.", "Give both texts the same citations.");

    public static readonly DiagnosticCode UncitedLaw = new("HB213", Warning, "A statement of law without a source",
        "In the sections under 'cited' of handbook.yml a sentence that names an article of a statute or a court has a source.", "Put '[@id]' behind the sentence, with the id of an entry of sources.yml.");

    public static readonly DiagnosticCode OverdueReview = new("HB214", Warning, "A review is overdue",
        "The day under 'review_by' is past. Only 'check' looks at the calendar; '--as-of 2027-01-31' looks at another day than today.", "Go over the page or the source again, and write down the day and the next one.");

    public static readonly DiagnosticCode MissingGlossaryPage = new("HB220", Error, "The glossary has no page",
        "glossary.yml is there, and 'glossary.<language>.md' beside it is not. The page has the title, the address and an introduction; the list follows by itself.", "Add the file named in the message.");

    public static readonly DiagnosticCode BadTerm = new("HB221", Error, "A term that is not whole",
        "Each term of glossary.yml has 'term' and 'definition' in every language, an id of lower-case letters, digits and hyphens, and words that begin and end with a letter or a digit.", "Complete the term as the message says.");

    public static readonly DiagnosticCode SharedWord = new("HB222", Error, "Two terms with the same word",
        "A word of a text leads to one definition, so a term or a form belongs to one term only. Synonyms may be shared.", "Take the word out of one of the two, or make it a synonym.");

    public static readonly DiagnosticCode UntranslatedTerm = new("HB223", Warning, "A term that the translation does not have",
        "The original uses a term of the glossary, and the translation none of its words: neither the term nor a form nor a synonym.", "Use one of the words that the message lists, or add the one that was used to glossary.yml.");

    public static readonly DiagnosticCode BrokenLink = new("HB301", Error, "A link leads nowhere",
        "A link within the handbook is the relative path of a page's file without its language: '../cases/linkedin-contact.md'.", "Correct the path, as suggested.");

    public static readonly DiagnosticCode BrokenAnchor = new("HB302", Error, "A link points to a place that is not on the page",
        "What stands after '#' is not an id on that page.", "Use an id that the page has, or give the heading one: '## Heading {#id}'.");

    public static readonly DiagnosticCode RefusedScheme = new("HB303", Error, "A link of a kind that is not allowed",
        "Links begin with https:, http:, mailto: or tel:, or are the path of a file.", "Use one of these.");

    public static readonly DiagnosticCode DuplicateAnchor = new("HB304", Error, "Two places on a page have the same id",
        "The same '{#id}' was given twice.", "Give one of them another id.");

    public static readonly DiagnosticCode BadAnchor = new("HB305", Error, "An id that is not written as one",
        "'{#id}' has lower-case letters, digits and hyphens only, and stands at the end of a heading or of the first line of a list item.", "Write it like that, or remove it.");

    public static readonly DiagnosticCode MissingPicture = new("HB306", Error, "A picture is not there",
        "There is no file at the path that the page names.", "Correct the path, or put the picture beside the page.");

    public static readonly DiagnosticCode RawHtml = new("HB401", Error, "Raw HTML",
        "Pages are Markdown. HTML in them would break in Word and PDF and can harm readers.", "Write it in Markdown, or allow it with 'rawHtml: true' in handbook.yml.");

    public static readonly DiagnosticCode MissingWords = new("HB402", Error, "A picture or a link has no text for those who cannot see it",
        "The brackets of '![](photo.jpg)' or '[](page.md)' are empty.", "Say in the brackets what the picture shows or where the link leads.");

    public static readonly DiagnosticCode HeadingLevel = new("HB403", Error, "A heading of the wrong level, or without words",
        "The title is the only heading of level 1; the text begins with '##' and goes down one level at a time.", "Add or remove a '#', or write the heading's words.");

    public static readonly DiagnosticCode UnknownBox = new("HB404", Error, "A box that is not understood, or that never ends",
        "Boxes are '::: note', tip, warning, example or legal, and end with ':::'; code begins and ends with '```'.", "Use one of these, and close it.");

    public static readonly DiagnosticCode BadPicture = new("HB405", Error, "A picture that cannot be read",
        "The file is damaged, or is not a kind of picture that browsers show.", "Save the picture again as PNG, JPEG, WebP, GIF or SVG.");

    public static readonly DiagnosticCode AddressCollision = new("HB501", Error, "Two things have the same address",
        "Two slugs, a slug and an alias, or a page and a generated file clash.", "Change one of the two slugs or aliases.");

    public static readonly DiagnosticCode UnknownField = new("HB601", Error, "An unknown field",
        "A text, a condition or a protocol names a field that is not in fields.yml, or one that this protocol does not list.", "Use the suggested name, add the field to fields.yml, or list it under 'fields' of the protocol.");

    public static readonly DiagnosticCode UnknownOption = new("HB602", Error, "An unknown option",
        "A condition or a default names an option or a value that the field does not have.", "Use one of the options that fields.yml gives to the field.");

    public static readonly DiagnosticCode BadCondition = new("HB603", Error, "A condition that cannot be read",
        "A condition asks about choices, as 'photos = ask', 'size in (lt10, 10to49)' or 'signature = true', joined by and, or, not and parentheses.", "Write the condition as the message shows.");

    public static readonly DiagnosticCode UnusedField = new("HB604", Error, "A field that nothing uses",
        "The protocol lists a field, and neither its texts nor its conditions name it.", "Use the field, or take it out of 'fields' of the protocol.");

    public static readonly DiagnosticCode BrokenReference = new("HB605", Error, "A reference to a clause that is not there",
        "A link without words, as '[](#photos)', shows the number of an article or clause of the same text.", "Use the id of an article or clause, or give the link words of its own.");

    public static readonly DiagnosticCode LostReference = new("HB606", Error, "A reference that can lose its clause",
        "The clause stands in an alternative. Where a company deletes the alternative, the reference would lead nowhere.", "Put the reference into the same alternative, or refer to the article around it.");

    public static readonly DiagnosticCode ClausesDiffer = new("HB607", Error, "A translation has other clauses than its original",
        "Articles, clauses and alternatives, with their ids and conditions, stand in the same order in all languages, so that a company can put two languages side by side.", "Make the two texts agree at the place that is named.");

    public static readonly DiagnosticCode MissingLetter = new("HB608", Error, "A character that the documents cannot show",
        "The typeface that is embedded in PDF files has no such character.", "Write it another way.");

    public static readonly DiagnosticCode NotInDocuments = new("HB609", Error, "Something that documents cannot hold",
        "A protocol becomes a Word file, a PDF file and plain text; pictures, code and HTML have no place in them.", "Say it in words, or put it on another page and link to it.");

    public static readonly DiagnosticCode TableTooWide = new("HB610", Error, "A table wider than the page",
        "A table has more columns than a sheet of A4 can hold legibly.", "Split the table, or turn its columns into rows.");

    public static readonly DiagnosticCode MisplacedField = new("HB611", Error, "A field in the wrong place",
        "A blank cannot stand inside the words of a link or in a footnote, and a list of columns stands alone in its paragraph.", "Move the field.");

    public static readonly DiagnosticCode MisplacedBox = new("HB612", Error, "A reason or an alternative in the wrong place",
        "'::: why' follows the clause that it explains; '::: when' stands between clauses; both belong to protocols.", "Move the box, or take it out.");

    public static readonly DiagnosticCode ClauseTooDeep = new("HB613", Error, "A clause nested too deep",
        "Within a clause, lists stand at most two deep, and an alternative in at most one other.", "Make the text flatter; often it is two clauses.");

    public static readonly DiagnosticCode BadField = new("HB614", Error, "A field that is not well defined",
        "A choice has options, a list has columns or lines, a unit belongs to a number; every field has a label in each language.", "Complete the field in fields.yml as the message says.");

    public static readonly DiagnosticCode LonelyProtocol = new("HB615", Error, "A protocol that is not whole",
        "A protocol is '<name>.yml' with its texts '<name>.<language>.md' beside it; an annex is texts alone.", "Add the file that is named, or take away the one that is there.");

    public static readonly DiagnosticCode BadVersion = new("HB616", Error, "A version that cannot be part of a file name",
        "The version of a protocol is made of digits and dots, as 1.2, and is the first under 'changes'.", "Write it as '1.2', in quotes.");

    public static readonly DiagnosticCode NotInBook = new("HB617", Error, "HTML that the e-book cannot hold",
        "A page of a handbook with 'rawHtml: true' closes other elements than it opens; browsers guess what is meant, e-books refuse it.", "Close each element that is open, or write it in Markdown.");

    public static readonly DiagnosticCode PosterTooLong = new("HB618", Error, "A poster that does not fit one side",
        "The text of a protocol with 'poster: true' takes more than one side of A4, even in letters of 10 points.", "Take out as much as the message says, or make it a protocol without 'poster: true'.");

    public static readonly DiagnosticCode BadLayout = new("HB701", Error, "A layout that cannot be read",
        "The Liquid of a layout or part has a mistake, or a tag that layouts may not use, such as 'include'.", "Correct it where the message says; the tags are listed in docs/theming.md.");

    public static readonly DiagnosticCode UnknownVariable = new("HB702", Error, "A layout names a variable that does not exist",
        "Layouts know 'page', 'site', 'text' and, for the navigation, 'chapter'.", "Use one of the variables in docs/theming.md.");

    public static readonly DiagnosticCode UnknownMember = new("HB703", Error, "A layout names a member that does not exist",
        "What a variable holds is listed in docs/theming.md.", "Use the suggested member.");

    public static readonly DiagnosticCode UnknownFilter = new("HB704", Error, "A layout names a filter that does not exist",
        "Layouts may use the filters of Liquid that neither write unescaped text nor look at the clock; docs/theming.md lists them.", "Use another filter.");

    public static readonly DiagnosticCode UnknownPart = new("HB705", Error, "A layout names a part that does not exist",
        "'render' takes the name of a file in parts/ in quotes.", "Use the suggested name.");

    public static readonly DiagnosticCode UnknownText = new("HB706", Error, "A text that the theme does not know",
        "The list of keys in texts/<language>.yml is closed, and so is the list of names in braces.", "Use the suggested key, or remove the line.");

    public static readonly DiagnosticCode MissingText = new("HB707", Error, "A text is missing",
        "A texts file lacks one of the keys.", "Add the key, in that language.");

    public static readonly DiagnosticCode MissingThemeFile = new("HB708", Error, "The theme lacks a file",
        "A layout that every theme has, the texts of one of the handbook's languages, or the logo that word.yml names (a PNG or JPEG), is not there.", "Add the file named in the message.");

    public static readonly DiagnosticCode UnknownThemeFile = new("HB709", Warning, "A theme file that nothing uses",
        "layouts/ holds the layouts that docs/theming.md lists, and no others.", "Use the suggested name, or remove the file.");

    /// <summary>Every code, in order.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } =
    [
        BadUtf8, BadYaml, UnknownKey, WrongValue, MissingKey, NoFrontMatter, MissingTitle, MisplacedPage, UnknownFile, IllegalName, AmbiguousName,
        BadSlug, BadAlias, UnknownSection, MissingIndex, UndatedPage, TooDeep,
        ReviewBeforeCheck, BadCitation, LonelyGuide, BadGuide, BadGuideId, DoubleGuideId, UnknownNext, UnreachedStep, GuideCircle, BadVerdict, BrokenGuideLink,
        MissingTranslation, HeadingsDiffer, AnchorsDiffer, UnknownSource, UnusedSource, CitationsDiffer, UncitedLaw, OverdueReview, MissingGlossaryPage, BadTerm, SharedWord, UntranslatedTerm,
        BrokenLink, BrokenAnchor, RefusedScheme, DuplicateAnchor, BadAnchor, MissingPicture,
        RawHtml, MissingWords, HeadingLevel, UnknownBox, BadPicture,
        AddressCollision,
        UnknownField, UnknownOption, BadCondition, UnusedField, BrokenReference, LostReference, ClausesDiffer, MissingLetter, NotInDocuments,
        TableTooWide, MisplacedField, MisplacedBox, ClauseTooDeep, BadField, LonelyProtocol, BadVersion, NotInBook, PosterTooLong,
        BadLayout, UnknownVariable, UnknownMember, UnknownFilter, UnknownPart, UnknownText, MissingText, MissingThemeFile, UnknownThemeFile,
    ];
}
