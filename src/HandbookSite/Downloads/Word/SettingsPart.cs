namespace HandbookSite.Downloads.Word;

/// <summary>How Word treats a file; nothing in it asks the reader a question at opening.</summary>
internal static class SettingsPart
{
    /// <summary>The settings of every file.</summary>
    public static byte[] Write(string locale)
    {
        using var xml = new Markup();
        xml.Root("settings");
        xml.Open("zoom").Set("percent", 100).Close().Value("defaultTabStop", Length.ListStep).Value("characterSpacingControl", "doNotCompress");
        xml.Open("footnotePr").Open("footnote").Set("id", -1).Close().Open("footnote").Set("id", 0).Close().Close();
        xml.Open("compat").Open("compatSetting").Set("name", "compatibilityMode").Set("uri", "http://schemas.microsoft.com/office/word").Set("val", "15").Close().Close();
        xml.Value("themeFontLang", locale).Value("decimalSymbol", ",").Value("listSeparator", ";");
        return xml.End();
    }
}
