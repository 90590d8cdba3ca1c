namespace HandbookSite.Downloads.Word;

/// <summary>How everything looks. Word's own styles keep Word's names, so that other styles can take their place; each of ours says so.</summary>
internal sealed class StylesPart
{
    private const int LatentStyles = 376;

    private readonly Markup _xml;
    private readonly WordLooks _looks;

    private StylesPart(Markup xml, WordLooks looks) => (_xml, _looks) = (xml, looks);

    /// <summary>The styles in some looks, for texts in a language, with those of a poster.</summary>
    public static byte[] Write(WordLooks looks, string locale, IEnumerable<PosterStyle> posters)
    {
        using var xml = new Markup();
        xml.Root("styles");
        var part = new StylesPart(xml, looks);
        part.Defaults(locale);
        part.Text();
        part.Headings();
        part.Lists();
        part.Alternatives();
        part.SignaturesAndNotes();
        part.Characters();
        part.TableStyles();
        foreach (var poster in posters) part.Poster(poster);
        return xml.End();
    }

    private int Body => _looks.BodySize * 2;

    private void Defaults(string locale)
    {
        _xml.Open("docDefaults").Open("rPrDefault").Open("rPr");
        Font(_looks.BodyFont);
        Size(Body);
        _xml.Open("lang").Set("val", locale).Set("eastAsia", locale).Set("bidi", locale).Close().Close().Close().Leaf("pPrDefault").Close();
        _xml.Open("latentStyles").Set("defLockedState", "0").Set("defUIPriority", 99).Set("defSemiHidden", "0").Set("defUnhideWhenUsed", "0").Set("defQFormat", "0").Set("count", LatentStyles).Close();
    }

    private void Text()
    {
        Paragraph(WordStyles.Normal, "Normal", null).Leaf("widowControl");
        Spacing(0, 140, 288);
        EndParagraph();
        Paragraph(WordStyles.Title, "Title", WordStyles.Normal, next: WordStyles.Normal).Leaf("keepNext").Leaf("keepLines");
        Spacing(0, 360, 240);
        Letters(_looks.TitleSize * 2, _looks.Accent, isBold: true, font: _looks.HeadingFont);
        Paragraph(WordStyles.ColumnHead, "Column Head", WordStyles.Normal, isOwn: true).Leaf("keepNext");
        Spacing(40, 40, 240);
        Letters(Body - 4, _looks.Quiet, isBold: true);
        Paragraph(WordStyles.Quote, "Quote", WordStyles.Normal);
        Border("left", _looks.Line, 18, 12);
        Spacing(120, 200, 288);
        Indent(Length.ListStep);
        Letters(0, _looks.Quiet, isItalic: true);
        Paragraph(WordStyles.Caption, "caption", WordStyles.Normal).Leaf("keepNext");
        Spacing(240, 100, 240);
        Letters(Body - 2, _looks.Quiet, isBold: true);
        Paragraph(WordStyles.TableText, "Table Text", WordStyles.Normal, isOwn: true);
        Spacing(60, 60, 264);
        EndParagraph();
        Paragraph(WordStyles.Spacer, "Spacer", WordStyles.Normal, isOwn: true);
        _xml.Open("spacing").Set("before", 0).Set("after", 0).Set("line", 180).Set("lineRule", "exact").Close();
        Letters(4, null);
    }

    private void Headings()
    {
        Heading(WordStyles.Heading1, "heading 1", 0, _looks.HeadingSize * 2, 400, 100, WordStyles.Clause);
        Heading(WordStyles.Heading2, "heading 2", 1, Body + 1, 320, 100, WordStyles.Normal);
        Heading(WordStyles.Heading3, "heading 3", 2, Body, 260, 80, WordStyles.Normal);
    }

    private void Heading(string id, string name, int level, int size, int before, int after, string next)
    {
        Paragraph(id, name, WordStyles.Normal, next).Leaf("keepNext").Leaf("keepLines");
        if (level == 0) Numbered(Numbering.Articles, 0);
        Spacing(before, after, 252);
        if (level == 0) Hanging(Length.Clause, Length.Clause);
        _xml.Value("outlineLvl", level);
        Letters(size, level == 2 ? _looks.Quiet : _looks.Accent, isBold: true, font: _looks.HeadingFont);
    }

    private void Lists()
    {
        Paragraph(WordStyles.Clause, "List Number", WordStyles.Normal);
        Numbered(Numbering.Articles, 1);
        Spacing(60, 80, 288);
        Hanging(Length.Clause, Length.Clause);
        EndParagraph();
        Paragraph(WordStyles.ClauseMore, "List Continue", WordStyles.Normal);
        Spacing(0, 80, 288);
        Indent(Length.Clause);
        EndParagraph();
        for (var level = 0; level <= WordStyles.Level(int.MaxValue); level++)
        {
            Item(WordStyles.Bullet(level), level == 0 ? "List Bullet" : $"List Bullet {level + 1}", level, isHanging: true);
            Item(WordStyles.Letter(level), $"List Number {level + 2}", level, isHanging: true);
            Item(WordStyles.ItemMore(level), $"List Continue {level + 2}", level, isHanging: false);
        }
        Paragraph(WordStyles.Tick, "Tick Item", WordStyles.Normal, isOwn: true);
        Spacing(0, 80, 276);
        Hanging(Length.ListStep, Length.ListStep);
        EndParagraph();
    }

    private void Item(string id, string name, int level, bool isHanging)
    {
        Paragraph(id, name, WordStyles.Normal);
        Spacing(0, 80, 276);
        if (isHanging) Hanging(Length.OfList(level), Length.ListStep);
        else Indent(Length.OfList(level));
        EndParagraph();
    }

    private void Alternatives()
    {
        Paragraph(WordStyles.Instruction, "Instruction", WordStyles.Normal, isOwn: true).Leaf("keepNext");
        Spacing(200, 100, 264);
        Letters(Body - 1, _looks.Quiet, isItalic: true);
        Paragraph(WordStyles.Alternative, "Alternative Label", WordStyles.Normal, isOwn: true).Leaf("keepNext");
        Spacing(100, 40, 264);
        Letters(Body - 2, _looks.Accent, isBold: true);
        Paragraph(WordStyles.BoxLabel, "Box Label", WordStyles.Normal, isOwn: true).Leaf("keepNext");
        Spacing(80, 60, 264);
        Letters(0, _looks.Accent, isBold: true);
    }

    /// <summary>A style of a poster; the title stands over a heavy rule, an article under a thin one.</summary>
    private void Poster(PosterStyle style)
    {
        Paragraph(style.Id, style.Name, style.Of, isOwn: true);
        if (style.Of == WordStyles.Title) Border("bottom", _looks.Accent, 24, 4);
        else if (style.IsArticle) Border("top", _looks.Line, 6, 4);
        if (style.Of == WordStyles.Spacer) _xml.Open("spacing").Set("before", 0).Set("after", 0).Set("line", PosterStyle.SpacerLine(_looks.PosterWhite)).Set("lineRule", "exact").Close();
        else Spacing(style.Before(_looks.PosterWhite), style.After(_looks.PosterWhite), PosterStyle.Line);
        Letters(style.Of == WordStyles.Spacer ? 4 : style.Size(_looks.PosterSize), null);
    }

    private void SignaturesAndNotes()
    {
        Paragraph(WordStyles.SignatureAbove, "Signature Party", WordStyles.Normal, isOwn: true).Leaf("keepNext").Leaf("keepLines");
        Spacing(120, 1000, 264);
        Letters(0, null, isBold: true);
        Paragraph(WordStyles.SignatureLine, "Signature Line", WordStyles.Normal, isOwn: true).Leaf("keepLines");
        Border("top", _looks.Quiet, 6, 4);
        Spacing(0, 160, 240);
        Letters(Body - 4, _looks.Quiet);
        Paragraph(WordStyles.SignatureRow, "Signature Row", WordStyles.Normal, isOwn: true).Leaf("keepLines");
        Spacing(60, 60, 264);
        EndParagraph();
        Paragraph(WordStyles.Header, "header", WordStyles.Normal);
        Tab("right", _looks.TextWidth);
        Spacing(0, 0, 240);
        Letters(Body - 5, _looks.Quiet);
        Paragraph(WordStyles.Footer, "footer", WordStyles.Normal);
        Border("top", _looks.Line, 4, 6);
        Tab("right", _looks.TextWidth);
        Spacing(0, 0, 240);
        Letters(Body - 5, _looks.Quiet);
        Paragraph(WordStyles.FootnoteText, "footnote text", WordStyles.Normal);
        Spacing(0, 60, 240);
        Letters(Body - 4, null);
        Paragraph(WordStyles.CommentText, "annotation text", WordStyles.Normal);
        Spacing(0, 60, 240);
        Letters(20, null);
    }

    private void Characters()
    {
        _xml.Open("style").Set("type", "character").Set("default", "1").Set("styleId", "DefaultParagraphFont").Value("name", "Default Paragraph Font").Value("uiPriority", 1).Leaf("semiHidden").Leaf("unhideWhenUsed").Close();
        Character(WordStyles.Hyperlink, "Hyperlink").Value("color", _looks.Accent).Value("u", "single").Close().Close();
        Character(WordStyles.Placeholder, "Placeholder Text").Value("color", _looks.Quiet).Close().Close();
        Character(WordStyles.FootnoteReference, "footnote reference").Value("vertAlign", "superscript").Close().Close();
        Character(WordStyles.CommentReference, "annotation reference").Value("sz", 16).Value("szCs", 16).Close().Close();
        Character(WordStyles.AlternativeName, "Alternative Name", isOwn: true).Leaf("b").Leaf("bCs").Value("color", _looks.Accent).Close().Close();
        Character(WordStyles.Label, "Label Text", isOwn: true).Value("color", _looks.Quiet).Close().Close();
    }

    private void TableStyles()
    {
        _xml.Open("style").Set("type", "table").Set("default", "1").Set("styleId", WordStyles.TableNormal).Value("name", "Normal Table").Value("uiPriority", 99).Leaf("semiHidden").Leaf("unhideWhenUsed");
        _xml.Open("tblPr").Open("tblInd").Set("w", 0).Set("type", "dxa").Close();
        CellMargins(0, 115, 115).Close().Close();
        TableStyle(WordStyles.TableGrid, "Table Grid", isOwn: false).Open("tblPr").Open("tblBorders");
        foreach (var side in new[] { "top", "bottom", "insideH" }) Edge(side, _looks.Line, 4, 0);
        _xml.Close().Close();
        Part("firstRow", _looks.Tint);
        Part("firstCol", null);
        _xml.Close();
        TableStyle(WordStyles.BilingualTable, "Bilingual Table", isOwn: true).Open("tblPr").Open("tblBorders");
        Edge("insideV", _looks.Line, 4, 0);
        _xml.Close().Close().Close();
        TableStyle(WordStyles.SignatureTable, "Signature Table", isOwn: true).Open("tblPr");
        CellMargins(0, 0, 400).Close().Close();
        TableStyle(WordStyles.BoxTable, "Box Table", isOwn: true);
        _xml.Open("tblPr").Open("tblBorders");
        Edge("left", _looks.Accent, 18, 0);
        _xml.Close();
        CellMargins(80, 200, 200).Close();
        _xml.Open("tcPr").Open("shd").Set("val", "clear").Set("color", "auto").Set("fill", _looks.Tint).Close().Close().Close();
    }

    private Markup TableStyle(string id, string name, bool isOwn)
    {
        _xml.Open("style").Set("type", "table");
        if (isOwn) _xml.Set("customStyle", "1");
        return _xml.Set("styleId", id).Value("name", name).Value("basedOn", WordStyles.TableNormal).Value("uiPriority", 39);
    }

    private Markup CellMargins(int vertical, int left, int right)
    {
        _xml.Open("tblCellMar");
        foreach (var (side, width) in new[] { ("top", vertical), ("left", left), ("bottom", vertical), ("right", right) }) _xml.Open(side).Set("w", width).Set("type", "dxa").Close();
        return _xml.Close();
    }

    private void Part(string part, string? fill)
    {
        _xml.Open("tblStylePr").Set("type", part).Open("rPr").Leaf("b").Value("color", _looks.Accent).Close();
        if (fill is not null) _xml.Open("tcPr").Open("shd").Set("val", "clear").Set("color", "auto").Set("fill", fill).Close().Close();
        _xml.Close();
    }

    private Markup Paragraph(string id, string name, string? basedOn, string? next = null, bool isOwn = false)
    {
        _xml.Open("style").Set("type", "paragraph");
        if (id == WordStyles.Normal) _xml.Set("default", "1");
        if (isOwn) _xml.Set("customStyle", "1");
        _xml.Set("styleId", id).Value("name", name);
        if (basedOn is not null) _xml.Value("basedOn", basedOn);
        if (next is not null) _xml.Value("next", next);
        return _xml.Leaf("qFormat").Open("pPr");
    }

    private Markup Character(string id, string name, bool isOwn = false)
    {
        _xml.Open("style").Set("type", "character");
        if (isOwn) _xml.Set("customStyle", "1");
        return _xml.Set("styleId", id).Value("name", name).Value("basedOn", "DefaultParagraphFont").Open("rPr");
    }

    private void EndParagraph() => _xml.Close().Close();

    /// <summary>Ends what a paragraph style says of paragraphs, says how its letters look, and ends the style.</summary>
    private void Letters(int size, string? colour, bool isBold = false, bool isItalic = false, string? font = null)
    {
        _xml.Close().Open("rPr");
        if (font is not null) Font(font);
        if (isBold) _xml.Leaf("b").Leaf("bCs");
        if (isItalic) _xml.Leaf("i").Leaf("iCs");
        if (colour is not null) _xml.Value("color", colour);
        if (size > 0) Size(size);
        EndParagraph();
    }

    private void Font(string name) => _xml.Open("rFonts").Set("ascii", name).Set("hAnsi", name).Set("eastAsia", name).Set("cs", name).Close();

    private void Size(int halfPoints) => _xml.Value("sz", halfPoints).Value("szCs", halfPoints);

    private void Numbered(int numbering, int level) => _xml.Open("numPr").Value("ilvl", level).Value("numId", numbering).Close();

    private void Spacing(int before, int after, int line) => _xml.Open("spacing").Set("before", before).Set("after", after).Set("line", line).Set("lineRule", "auto").Close();

    private void Indent(int left) => _xml.Open("ind").Set("left", left).Close();

    private void Hanging(int left, int hanging) => _xml.Open("ind").Set("left", left).Set("hanging", hanging).Close();

    private void Tab(string kind, int at) => _xml.Open("tabs").Open("tab").Set("val", kind).Set("pos", at).Close().Close();

    private void Border(string side, string colour, int eighths, int gap)
    {
        _xml.Open("pBdr");
        Edge(side, colour, eighths, gap);
        _xml.Close();
    }

    private void Edge(string side, string colour, int eighths, int gap) => _xml.Open(side).Set("val", "single").Set("sz", eighths).Set("space", gap).Set("color", colour).Close();
}
