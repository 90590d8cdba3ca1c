using HandbookSite.Diagnostics;

namespace HandbookSite.Tests.Diagnostics;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("abc", "", 3)]
    [InlineData("title", "title", 0)]
    [InlineData("titel", "title", 1)]
    [InlineData("titl", "title", 1)]
    [InlineData("titlee", "title", 1)]
    [InlineData("tytle", "title", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    public void A_swap_of_neighbours_counts_one_as_does_a_letter_more_less_or_other(string left, string right, int distance)
    {
        Assert.Equal(distance, Suggestion.Distance(left, right));
        Assert.Equal(distance, Suggestion.Distance(right, left));
    }

    [Theory]
    [InlineData("titel", " Did you mean 'title'?")]
    [InlineData("x", "")]
    [InlineData("reviewedby", " Did you mean 'review_by'?")]
    [InlineData("", "")]
    [InlineData("publisher", "")]
    public void The_nearest_name_is_offered_where_it_is_near_enough(string word, string sentence) =>
        Assert.Equal(sentence, Suggestion.For(word, ["title", "slug", "review_by", "reviewed"]));

    [Fact]
    public void Of_two_that_are_as_near_the_first_in_order_is_offered() =>
        Assert.Equal(" Did you mean 'bat'?", Suggestion.For("cat", ["rat", "bat", "hat"]));
}
