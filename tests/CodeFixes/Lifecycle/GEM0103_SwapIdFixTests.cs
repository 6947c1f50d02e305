using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Lifecycle.RetiredIdAnalyzer,
    Gemini.Gen.CodeFixes.Lifecycle.SwapIdFix>;

namespace Gemini.Gen.CodeFixes.Tests.Lifecycle;

public class GEM0103_SwapIdFixTests
{
    [Fact]
    public Task A_superseded_id_is_swapped() => Verify.VerifyAsync(
        """const string Model = "{|GEM0103:gemini-3-flash-preview|}", Other = "{|GEM0103:gemini-3.1-flash-lite|}";""",
        """const string Model = "gemini-3.6-flash", Other = "gemini-3.5-flash-lite";""",
        new()
        {
            Titles =
            [
                "Replace 'gemini-3-flash-preview' with 'gemini-3.6-flash'",
                "Replace 'gemini-3-flash-preview' with Gemini.Gen.GeminiModels.Gemini36Flash",
            ],
        });

    [Fact]
    public Task An_embedding_model_is_not_swapped() => Verify.VerifyNoFixAsync("""const string Model = "{|GEM0103:gemini-embedding-001|}";""");
}
