using System.Globalization;
using HandbookSite.Content;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>Writes content controls: those of fields, bound to the custom XML part, and the open ones around blocks.</summary>
internal sealed class Controls(Draft draft, Markup xml, Runs runs)
{
    private const string Ticked = "☒", Open = "☐", Unwritten = "…";

    /// <summary>The place where a field is filled in.</summary>
    public void Field(DocumentField field, RunLook look)
    {
        draft.Shared.Use(field);
        if (field.IsFixed) runs.Text(field.Shown, look);
        else if (field.Type == FieldType.Bool) Check(field, field.Label, FieldPath.Of(field.Key), field.Default is ["true"], field.Label, look);
        else if (field.Type == FieldType.Choices) Options(field, look);
        else if (field.Type == FieldType.List) Lines(field, look);
        else One(field, look);
    }

    /// <summary>A cell of a list that a company fills in, or a line of one without columns.</summary>
    public void Line(DocumentField field, string label, string path, string value, RunLook look, string unwritten = Unwritten)
    {
        draft.Shared.Use(field);
        Begin(Tag(field), label);
        Bind(path, draft.Placeholder("line"), isEmpty: value.Length == 0);
        xml.Leaf("text").Close();
        Content(value.Length == 0 ? unwritten : value, isEmpty: value.Length == 0, look);
    }

    /// <summary>A box to tick that belongs to no field.</summary>
    public void Tick(RunLook look)
    {
        xml.Open("sdt").Open("sdtPr").Value("id", draft.Shared.Ids.Control());
        Checkbox(isOn: false);
        xml.Close();
        Glyph(isOn: false, look);
    }

    /// <summary>Begins a control around blocks or rows; <see cref="EndGroup"/> ends it.</summary>
    public void Group(string tag, string label)
    {
        Begin(tag, label);
        xml.Close().Open("sdtContent");
    }

    /// <summary>Begins the control around all rows of a list, which adds one with a button.</summary>
    public void Repeat(DocumentField field)
    {
        draft.Shared.Use(field);
        Begin($"list:{field.Key}", field.Label);
        xml.Open("w15:dataBinding").Set("prefixMappings", $"xmlns:f='{Namespaces.Fields}'").Set("xpath", FieldPath.AllRows(field.Key)).Set("storeItemID", draft.Shared.Store).Close()
            .Open("w15:repeatingSection").Open("w15:sectionTitle").Set("val", field.Label).Close().Close()
            .Close().Open("sdtContent");
    }

    /// <summary>Begins the control around one row of a list.</summary>
    public void RepeatItem() =>
        xml.Open("sdt").Open("sdtPr").Value("id", draft.Shared.Ids.Control()).Leaf("w15:repeatingSectionItem").Close().Open("sdtContent");

    /// <summary>Ends a control around blocks or rows.</summary>
    public void EndGroup() => xml.Close().Close();

    private static string Tag(DocumentField field) => $"field:{field.Key}";

    private void One(DocumentField field, RunLook look)
    {
        Begin(Tag(field), field.Label);
        Bind(FieldPath.Of(field.Key), draft.Placeholder(field.Key), isEmpty: !field.IsFilled);
        Kind(field);
        xml.Close();
        Content(field.IsFilled ? field.Shown : $"[{field.Shown}]", isEmpty: !field.IsFilled, look);
    }

    private void Kind(DocumentField field)
    {
        switch (field.Type)
        {
            case FieldType.Date:
                xml.Open("date");
                if (field.Default is [var day] && IsDate(day)) xml.Set("fullDate", $"{day}T00:00:00Z");
                xml.Value("dateFormat", "d MMMM yyyy").Value("lid", draft.Document.Language.Locale).Value("storeMappedDataAs", "date").Value("calendar", "gregorian").Close();
                break;
            case FieldType.Choice:
                xml.Open("dropDownList");
                if (field.Default is [var chosen]) xml.Set("lastValue", chosen);
                foreach (var option in field.Options) xml.Open("listItem").Set("displayText", option.Label).Set("value", option.Value).Close();
                xml.Close();
                break;
            default:
                xml.Open("text");
                if (field.Type == FieldType.TextArea) xml.Set("multiLine", "1");
                xml.Close();
                break;
        }
    }

    private void Options(DocumentField field, RunLook look)
    {
        for (var index = 0; index < field.Options.Length; index++)
        {
            var option = field.Options[index];
            if (index > 0) runs.Text("  ", look);
            Check(field, $"{field.Label}: {option.Label}", FieldPath.Option(field.Key, option.Value), field.Default.Contains(option.Value, StringComparer.Ordinal), option.Label, look);
        }
    }

    private void Lines(DocumentField field, RunLook look)
    {
        for (var row = 0; row < Math.Max(1, field.Default.Length); row++)
        {
            if (row > 0) runs.Text(", ", look);
            var path = field.Columns.IsEmpty ? FieldPath.Row(field.Key, row + 1) : FieldPath.Cell(field.Key, row + 1, field.Columns[0].Value);
            Line(field, field.Label, path, field.Default.IsEmpty ? "" : field.Default[row], look, $"[{field.Shown}]");
        }
    }

    private void Check(DocumentField field, string label, string path, bool isOn, string words, RunLook look)
    {
        Begin(Tag(field), label);
        Bind(path, null, isEmpty: false);
        Checkbox(isOn);
        xml.Close();
        Glyph(isOn, look);
        runs.Text($"\u00A0{words}", look);
    }

    private void Checkbox(bool isOn)
    {
        xml.Open("w14:checkbox").Open("w14:checked").Set("w14:val", isOn ? "1" : "0").Close();
        xml.Open("w14:checkedState").Set("w14:val", "2612").Set("w14:font", "Segoe UI Symbol").Close();
        xml.Open("w14:uncheckedState").Set("w14:val", "2610").Set("w14:font", "Segoe UI Symbol").Close().Close();
    }

    private void Begin(string tag, string label) =>
        xml.Open("sdt").Open("sdtPr").Value("alias", draft.Shared.Labels.Of(label)).Value("tag", draft.Shared.Tags.Of(tag)).Value("id", draft.Shared.Ids.Control());

    private void Bind(string path, string? placeholder, bool isEmpty)
    {
        if (placeholder is not null) xml.Open("placeholder").Value("docPart", placeholder).Close();
        if (isEmpty) xml.Leaf("showingPlcHdr");
        xml.Open("dataBinding").Set("prefixMappings", $"xmlns:f='{Namespaces.Fields}'").Set("xpath", path).Set("storeItemID", draft.Shared.Store).Close();
    }

    private void Content(string words, bool isEmpty, RunLook look)
    {
        xml.Open("sdtContent");
        runs.Text(words, isEmpty ? look with { Style = WordStyles.Placeholder } : look);
        xml.Close().Close();
    }

    private void Glyph(bool isOn, RunLook look)
    {
        xml.Open("sdtContent");
        runs.Text(isOn ? Ticked : Open, look with { IsSymbol = true });
        xml.Close().Close();
    }

    private static bool IsDate(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
