using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Declarations.DeclarationAnalyzer,
    Gemini.Gen.CodeFixes.Declarations.MakePartialFix>;

namespace Gemini.Gen.CodeFixes.Tests.Declarations;

public sealed class GEM1001_MakePartialFixTests
{
    [Fact]
    public Task Partial_goes_before_the_keyword_and_comments_stay() => Verify.VerifyAsync(
        """
        using Gemini.Gen;

        /// <summary>Kept.</summary>
        [GeminiSchema]
        public sealed /* here */ record {|GEM1001:Recipe|}(string Name); // kept
        """,
        """
        using Gemini.Gen;

        /// <summary>Kept.</summary>
        [GeminiSchema]
        public sealed /* here */ partial record Recipe(string Name); // kept
        """);

    [Fact]
    public Task Every_type_around_it_is_made_partial_too() => Verify.VerifyAsync(
        """
        using Gemini.Gen;
        class {|GEM1001:Outer|}
        {
            interface {|GEM1001:Middle|}
            {
                [GeminiTools]
                readonly record struct {|GEM1001:One|}(int A);

                [GeminiTools]
                struct {|GEM1001:Two|} { }
            }
        }
        """,
        """
        using Gemini.Gen;
        partial class Outer
        {
            partial interface Middle
            {
                [GeminiTools]
                readonly partial record struct One(int A);

                [GeminiTools]
                partial struct Two { }
            }
        }
        """);
}
