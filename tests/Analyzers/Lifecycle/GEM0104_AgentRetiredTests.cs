using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Lifecycle.RetiredIdAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Lifecycle;

public class GEM0104_AgentRetiredTests
{
    [Fact]
    public Task A_shut_down_agent_is_reported_with_date_and_successor() => Verify.VerifyAsync(
        """const string Agent = "{|#0:deep-research-pro-preview-12-2025|}";""",
        new ExpectedDiagnostic(
            "GEM0104",
            0,
            "Agent 'deep-research-pro-preview-12-2025' was shut down on 2026-10-23; use 'deep-research-preview-04-2026' (catalog of 2026-11-22)"));

    [Fact]
    public Task The_message_says_what_changes_beside_the_id() => Verify.VerifyAsync(
        """const string Agent = "{|#0:antigravity-preview-05-2026|}";""",
        new ExpectedDiagnostic(
            "GEM0104",
            0,
            "Agent 'antigravity-preview-05-2026' was shut down on 2026-10-05; use 'antigravity-preview-09-2026' and mind that its built-in tools " +
            "and their arguments have other names (catalog of 2026-11-22)"));

    [Theory]
    [InlineData("var body = new { agent = \"{|GEM0104:deep-research-pro-preview-12-2025|}\", background = true };")]
    [InlineData("void Run(string agent) { } Run(agent: \"{|GEM0104:deep-research-pro-preview-12-2025|}\");")]
    public Task Requests_are_reported(string code) => Verify.VerifyAsync(code);

    [Theory]
    [InlineData("var agent = \"deep-research-preview-04-2026\";")]
    [InlineData("var agent = \"my-own-agent\";")]
    [InlineData("var agent = \"deep-research-ultra-preview-12-2027\";")]
    [InlineData("var isOld = args[0] is \"deep-research-pro-preview-12-2025\";")]
    [InlineData("string retiredAgent = \"antigravity-preview-05-2026\";")]
    public Task Other_code_is_silent(string code) => Verify.VerifyAsync(code);
}
