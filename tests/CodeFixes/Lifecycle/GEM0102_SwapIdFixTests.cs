using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Lifecycle.RetiredIdAnalyzer,
    Gemini.Gen.CodeFixes.Lifecycle.SwapIdFix>;

namespace Gemini.Gen.CodeFixes.Tests.Lifecycle;

public class GEM0102_SwapIdFixTests
{
    [Fact]
    public Task A_deprecated_id_is_swapped() => Verify.VerifyAsync(
        """const string Model = "{|GEM0102:gemini-3.5-flash|}", Other = "models/{|GEM0102:gemini-2.5-pro|}";""",
        """const string Model = "gemini-3.6-flash", Other = "models/gemini-3.8-flash";""",
        new()
        {
            Titles =
            [
                "Replace 'gemini-3.5-flash' with 'gemini-3.6-flash'",
                "Replace 'gemini-3.5-flash' with Gemini.Gen.GeminiModels.Gemini36Flash",
                "Replace 'gemini-3.5-flash' with 'gemini-3.8-flash'",
            ],
        });

    [Fact]
    public Task The_other_replacement_the_sources_name_is_second() => Verify.VerifyAsync(
        """const string Model = "{|GEM0102:gemini-3.5-flash|}";""",
        """const string Model = "gemini-3.8-flash";""",
        new() { EquivalenceKey = "GEM0102:gemini-3.8-flash" });

    [Fact]
    public Task An_image_model_is_not_swapped() => Verify.VerifyNoFixAsync("""const string Model = "{|GEM0102:gemini-2.5-flash-image|}";""");
}
