using Gemini.Gen.CompileTime;

namespace Gemini.Gen.Catalog.Tests;

public class GlobTests
{
    [Theory]
    [InlineData("gemini-1.5-*", "gemini-1.5-pro", true)]
    [InlineData("gemini-1.5-*", "gemini-1.5-", true)]
    [InlineData("gemini-1.5-*", "gemini-1x5-pro", false)]
    [InlineData("gemini-1.5-*", "my-gemini-1.5-pro", false)]
    [InlineData("gemini-2.0-*image-generation*", "gemini-2.0-flash-exp-image-generation", true)]
    [InlineData("gemini-2.0-*image-generation*", "gemini-2.0-flash-image", false)]
    [InlineData("*a*b", "xaxab", true)]
    [InlineData("*a*b", "xaxabc", false)]
    [InlineData("", "", true)]
    [InlineData("*", "", true)]
    [InlineData("a", "", false)]
    public void A_star_stands_for_any_characters(string pattern, string text, bool expected) => Assert.Equal(expected, Glob.Matches(pattern, text));
}
