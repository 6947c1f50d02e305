using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Declarations.DescriptionAnalyzer,
    Gemini.Gen.CodeFixes.Declarations.AddDescriptionFix>;

namespace Gemini.Gen.CodeFixes.Tests.Declarations;

public sealed class GEM1006_AddDescriptionFixTests
{
    [Fact]
    public Task A_comment_is_added_with_an_element_for_everything_that_lacks_one() => Verify.VerifyAsync(
        """
        using Gemini.Gen;

        namespace Demo
        {
            [GeminiTools]
            public partial class Tools
            {
                [GeminiTool]
                public void {|GEM1006:Find|}(string {|GEM1006:city|}, int {|GEM1006:days|}) { }
            }

            [GeminiSchema]
            public partial class Booking
            {
                public string {|GEM1006:Id|} { get; set; } = "";

                // Kept.
                [System.ComponentModel.DataAnnotations.Required]
                public string? {|GEM1006:Note|} { get; set; }
            }
        }
        """,
        """
        using Gemini.Gen;

        namespace Demo
        {
            [GeminiTools]
            public partial class Tools
            {
                /// <summary></summary>
                /// <param name="city"></param>
                /// <param name="days"></param>
                [GeminiTool]
                public void {|GEM1006:Find|}(string {|GEM1006:city|}, int {|GEM1006:days|}) { }
            }

            [GeminiSchema]
            public partial class Booking
            {
                /// <summary></summary>
                public string {|GEM1006:Id|} { get; set; } = "";

                // Kept.
                /// <summary></summary>
                [System.ComponentModel.DataAnnotations.Required]
                public string? {|GEM1006:Note|} { get; set; }
            }
        }
        """);

    [Fact]
    public Task A_comment_that_is_there_is_extended() => Verify.VerifyAsync(
        """
        using Gemini.Gen;

        /// <summary>A booking.</summary>
        /// <param name="Id">The number.</param>
        [GeminiSchema]
        public partial record Booking(string Id, int {|GEM1006:Seats|});

        [GeminiTools]
        public partial class Tools
        {
            /// <param name="city">A city.</param>
            /// <returns>Nothing.</returns>
            [GeminiTool] public string {|GEM1006:Find|}(string city, int {|GEM1006:days|}) => "";
        }
        """,
        """
        using Gemini.Gen;

        /// <summary>A booking.</summary>
        /// <param name="Id">The number.</param>
        /// <param name="Seats"></param>
        [GeminiSchema]
        public partial record Booking(string Id, int {|GEM1006:Seats|});

        [GeminiTools]
        public partial class Tools
        {
            /// <summary></summary>
            /// <param name="city">A city.</param>
            /// <returns>Nothing.</returns>
            /// <param name="days"></param>
            [GeminiTool] public string {|GEM1006:Find|}(string city, int {|GEM1006:days|}) => "";
        }
        """);

    [Fact]
    public Task A_member_on_a_shared_line_gets_lines_of_its_own() => Verify.VerifyAsync(
        "using Gemini.Gen;\n[GeminiTools] partial class Tools { [GeminiTool] void {|GEM1006:Find|}() { } }",
        "using Gemini.Gen;\n[GeminiTools] partial class Tools { \n    /// <summary></summary>\n    [GeminiTool] void {|GEM1006:Find|}() { } }");

    [Fact]
    public Task Line_ends_are_those_of_the_file() => Verify.VerifyAsync(
        "using Gemini.Gen;\r\n[GeminiTools]\r\npartial class Tools\r\n{\r\n\t[GeminiTool]\r\n\tvoid {|GEM1006:Find|}() { }\r\n}\r\n",
        "using Gemini.Gen;\r\n[GeminiTools]\r\npartial class Tools\r\n{\r\n\t/// <summary></summary>\r\n\t[GeminiTool]\r\n\tvoid {|GEM1006:Find|}() { }\r\n}\r\n");

    [Fact]
    public Task What_waits_to_be_filled_in_is_not_added_again() => Verify.VerifyNoFixAsync(
        """
        using Gemini.Gen;

        /// <summary>A booking.</summary>
        /// <param name="Id"></param>
        [GeminiSchema]
        public partial record Booking(string {|GEM1006:Id|})
        {
            /** <remarks>A comment of another kind.</remarks> */
            public string? {|GEM1006:Note|} { get; set; }
        }
        """);
}
