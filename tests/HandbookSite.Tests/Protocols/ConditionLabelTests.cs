using HandbookSite.Protocols.Model;

namespace HandbookSite.Tests.Protocols;

public sealed class ConditionLabelTests
{
    [Theory]
    [InlineData("photos = ask", "Foto’s: eerst vragen")]
    [InlineData("photos != ask", "Foto’s: not eerst vragen")]
    [InlineData("size in (lt10, 50plus)", "Grootte: tot tien or meer")]
    [InlineData("signature = true", "Tekenen: yes")]
    [InlineData("steps = talk and signature = false", "Stappen: gesprek and Tekenen: no")]
    [InlineData("steps = talk or signature = false", "Stappen: gesprek or Tekenen: no")]
    [InlineData("not photos = ask", "not (Foto’s: eerst vragen)")]
    [InlineData("(size = lt10 or size = 50plus) and photos = ask", "(Grootte: tot tien or Grootte: meer) and Foto’s: eerst vragen")]
    [InlineData("size = lt10 or size = 50plus and photos = ask", "Grootte: tot tien or Grootte: meer and Foto’s: eerst vragen")]
    public void A_condition_is_told_in_the_words_of_fields_and_options(string condition, string label) =>
        Assert.Equal(label, Assert.IsType<Choice>(Assert.Single(TestProtocol.Document($"::: when {condition}\nTekst.\n:::").Body)).Alternatives[0].Label);
}
