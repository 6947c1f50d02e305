using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Declarations.ToolOutsideToolsetAnalyzer,
    Gemini.Gen.CodeFixes.Declarations.AddToolsetAttributeFix>;

namespace Gemini.Gen.CodeFixes.Tests.Declarations;

public sealed class GEM1011_AddToolsetAttributeFixTests
{
    [Fact]
    public Task The_type_becomes_a_partial_toolset() => Verify.VerifyAsync(
        """
        using Gemini.Gen;

        namespace Demo
        {
            /// <summary>Weather.</summary>
            public class Tools
            {
                [GeminiTool]
                public void {|GEM1011:One|}() { }

                [GeminiTool]
                public void {|GEM1011:Two|}() { }
            }

            partial struct Other { [Gemini.Gen.GeminiToolAttribute] void {|GEM1011:Three|}() { } }
        }
        """,
        """
        using Gemini.Gen;

        namespace Demo
        {
            /// <summary>Weather.</summary>
            [GeminiTools]
            public partial class Tools
            {
                [GeminiTool]
                public void One() { }

                [GeminiTool]
                public void Two() { }
            }

            [Gemini.Gen.GeminiTools]
            partial struct Other { [Gemini.Gen.GeminiToolAttribute] void Three() { } }
        }
        """);

    [Fact]
    public Task A_type_on_a_shared_line_gets_the_attribute_on_that_line() => Verify.VerifyAsync(
        "using Gemini.Gen; class Tools { [GeminiTool] void {|GEM1011:One|}() { } }",
        "using Gemini.Gen; [GeminiTools] partial class Tools { [GeminiTool] void One() { } }");

    [Fact]
    public Task A_type_that_is_a_tool_becomes_a_schema_type() => Verify.VerifyAsync(
        """
        using Gemini.Gen;

        [GeminiTool(Name = "book")]
        public record {|GEM1011:Booking|}(string From);
        """,
        """
        using Gemini.Gen;

        [GeminiSchema]
        [GeminiTool(Name = "book")]
        public partial record Booking(string From);
        """);
}
