using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Lifecycle.RetiredIdAnalyzer,
    Gemini.Gen.CodeFixes.Lifecycle.SwapIdFix>;

namespace Gemini.Gen.CodeFixes.Tests.Lifecycle;

public class GEM0104_SwapIdFixTests
{
    [Fact]
    public Task An_agent_is_swapped_for_an_agent() => Verify.VerifyAsync(
        """const string Agent = "{|GEM0104:deep-research-pro-preview-12-2025|}";""",
        """const string Agent = "deep-research-preview-04-2026";""",
        new()
        {
            Titles =
            [
                "Replace 'deep-research-pro-preview-12-2025' (shutdown 2026-10-23) with 'deep-research-preview-04-2026'",
                "Replace 'deep-research-pro-preview-12-2025' (shutdown 2026-10-23) with Gemini.Gen.GeminiAgents.DeepResearchPreview04_2026",
                "Replace 'deep-research-pro-preview-12-2025' (shutdown 2026-10-23) with 'deep-research-max-preview-04-2026'",
            ],
        });

    [Fact]
    public Task An_agent_with_renamed_tools_is_not_swapped() =>
        Verify.VerifyNoFixAsync("""const string Agent = "{|GEM0104:antigravity-preview-05-2026|}";""");
}
