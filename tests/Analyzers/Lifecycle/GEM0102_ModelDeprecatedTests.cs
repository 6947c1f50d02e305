using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Lifecycle.RetiredIdAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Lifecycle;

public class GEM0102_ModelDeprecatedTests
{
    [Fact]
    public Task The_message_has_the_announced_date() => Verify.VerifyAsync(
        """const string Model = "{|#0:gemini-2.5-pro|}";""",
        new ExpectedDiagnostic(
            "GEM0102", 0, "Model 'gemini-2.5-pro' is deprecated and will be shut down on 2026-12-01; use 'gemini-3.8-flash' (catalog of 2026-11-22)"));

    [Fact]
    public Task An_earliest_date_is_called_that() => Verify.VerifyAsync(
        """const string Model = "{|#0:gemini-2.5-flash-image|}";""",
        new ExpectedDiagnostic(
            "GEM0102",
            0,
            "Model 'gemini-2.5-flash-image' is deprecated and will be shut down on 2026-10-02 at the earliest; use 'gemini-nano-banana-2.1' " +
            "and mind that settings such as aspect ratio, size and format differ between image models (catalog of 2026-11-22)"));

    [Fact]
    public Task Without_a_date_the_message_names_none() => Verify.VerifyAsync(
        """const string Model = "{|#0:gemini-3.5-flash|}";""",
        new ExpectedDiagnostic(
            "GEM0102", 0, "Model 'gemini-3.5-flash' is deprecated and will be shut down; use 'gemini-3.6-flash' (catalog of 2026-11-22)"));

    [Theory]
    [InlineData("var model = \"models/{|GEM0102:gemini-2.5-flash|}:generateContent\";")]
    [InlineData("var model = Environment.GetEnvironmentVariable(\"MODEL\") ?? \"{|GEM0102:gemini-2.5-flash|}\";")]
    public Task Requests_are_reported(string code) => Verify.VerifyAsync(code);

    [Theory]
    [InlineData("var model = \"gemini-3.6-flash\";")]
    [InlineData("var model = \"gemini-2.5-flash-sometime\";")]
    [InlineData("var isOld = args[0] == \"gemini-2.5-flash\";")]
    [InlineData("string deprecatedModel = \"gemini-2.5-flash\";")]
    public Task Other_code_is_silent(string code) => Verify.VerifyAsync(code);
}
