using System.Text.RegularExpressions;
using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace Gemini.Gen.Generator.Tests.Emission;

/// <summary>What <c>inheritdoc</c> brings, with a documentation file and without one.</summary>
public sealed partial class InheritedDescriptionTests
{
    private const string Shop = """
        public interface IShop
        {
            /// <summary>Orders.</summary>
            /// <param name="item">What to order.</param>
            /// <param name="count">How many.</param>
            string Order(string item, int count);

            /// <summary>Orders one.</summary>
            string Order(string item);

            /// <summary>Orders a pair.</summary>
            string Order(Dictionary<string, int> items);

            /// <summary>The name on the door.</summary>
            string Name { get; }
        }

        public interface IList2<T>
        {
            /// <summary>The first one.</summary>
            T First { get; }
        }

        """;

    [Theory]
    [InlineData("/// <inheritdoc/>", "Orders.", "What to order.", "How many.")]
    [InlineData("/// <inheritdoc/>\n/// <param name=\"count\">Up to ten.</param>", "Orders.", "What to order.", "Up to ten.")]
    [InlineData("/// <summary>Orders now.</summary>\n/// <inheritdoc/>", "Orders now.", "What to order.", "How many.")]
    [InlineData("/// <summary><inheritdoc/></summary>\n/// <param name=\"count\">Up to ten.</param>", "Orders.", "What to order.", "Up to ten.")]
    [InlineData("/// <inheritdoc cref=\"IShop.Order(string, int)\"/>", "Orders.", "What to order.", "How many.")]
    [InlineData("/// <inheritdoc cref=\"IShop.Order(string)\"/>", "Orders one.", null, null)]
    [InlineData("/// <inheritdoc cref=\"IShop.Order(Dictionary{string, int})\"/>", "Orders a pair.", null, null)]
    [InlineData("/// <inheritdoc cref=\"IShop.Name\"/>", "The name on the door.", null, null)]
    [InlineData("/// <inheritdoc cref=\"Other\"/>", "Does something else.", null, null)]
    [InlineData("/// <inheritdoc cref=\"Nothing.Like.It\"/>", null, null, null)]
    public void A_tool_inherits_each_part_that_its_own_comment_leaves_out(string comment, string? tool, string? item, string? count)
    {
        // What a tool implements describes it in any case; only a cref brings the rest.
        string contract = comment.Contains("cref", StringComparison.Ordinal) ? "" : " : IShop";
        string source = $$"""
            {{Shop}}
            [GeminiTools]
            public partial class ShopTools{{contract}}
            {
            {{comment}}
                [GeminiTool]
                public string Order(string item, int count) => item;
                public string Order(string item) => item;
                public string Order(Dictionary<string, int> items) => "";
                /// <summary>Does something else.</summary>
                public void Other() { }
                public string Name => "";
            }
            """;

        string?[] expected = [tool, item, count];
        Assert.All(BothModes(source), text => Assert.Equal(
            expected.OfType<string>(),
            Description().Matches(text).Select(m => m.Groups["text"].Value)));
    }

    [Theory]
    [InlineData("IShop.Name", "The name on the door.")]
    [InlineData("Demo.Own.Name", "The name of Demo.")]
    [InlineData("IList2{T}.First", "The first one.")]
    [InlineData("IList2&lt;T&gt;.First", "The first one.")]
    [InlineData("IShop.Order", "Orders.")]
    [InlineData("IShop.Order(Dictionary{string, int})", "Orders a pair.")]
    [InlineData("IShop.Order(Unknown)", "Orders one.")]
    [InlineData("IShop.Order()", null)]
    [InlineData("(", null)]
    [InlineData("Sibling", "The other one.")]
    [InlineData("Loop", null)]
    public void A_property_inherits_from_what_the_cref_names(string cref, string? expected)
    {
        string source = $$"""
            {{Shop}}
            namespace Demo
            {
                public class Own
                {
                    /// <summary>The name of Demo.</summary>
                    public string? Name;
                }
            }

            [GeminiSchema]
            public partial class R
            {
                /// <inheritdoc cref="{{cref}}"/>
                public string? A { get; init; }

                /// <summary>The other one.</summary>
                [System.Text.Json.Serialization.JsonIgnore]
                public string? Sibling { get; init; }

                /// <inheritdoc cref="A"/>
                [System.Text.Json.Serialization.JsonIgnore]
                public string? Loop { get; init; }
            }
            """;

        string description = expected is null ? "" : $",\"description\":\"{expected}\"";
        Assert.All(BothModes(source), text => Assert.Contains($$$"""{"type":["string","null"]{{{description}}}}}""", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_record_inherits_the_descriptions_of_its_parameters()
    {
        const string Source = """
            /// <summary>A place.</summary>
            /// <param name="City">Where.</param>
            public record Place(string City);

            /// <inheritdoc cref="Place"/>
            [GeminiSchema]
            public partial record R(string City);
            """;

        Assert.All(BothModes(Source), text => Assert.Contains(
            """{"type":"object","description":"A place.","properties":{"city":{"type":"string","description":"Where."}},"required":["city"]}""",
            text,
            StringComparison.Ordinal));
    }

    private static IEnumerable<string> BothModes(string source) =>
        from options in (CSharpParseOptions[])[GeneratorProject.WithoutDocumentation, GeneratorProject.WithDocumentation]
        select GeneratorUnderTest.Run(GeneratorProject.Of(options, source)).Files.Values.Single();

    [GeneratedRegex("(?:Description = |\"description\":)\"(?<text>[^\"]*)\"")]
    private static partial Regex Description();
}
