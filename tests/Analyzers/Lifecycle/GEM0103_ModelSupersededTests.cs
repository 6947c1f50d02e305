using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Lifecycle.RetiredIdAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Lifecycle;

public class GEM0103_ModelSupersededTests
{
    [Fact]
    public Task The_message_names_the_successor() => Verify.VerifyAsync(
        """const string Model = "{|#0:gemini-3-flash-preview|}";""",
        new ExpectedDiagnostic(
            "GEM0103", 0, "Model 'gemini-3-flash-preview' still serves, but a newer one supersedes it; use 'gemini-3.6-flash' (catalog of 2026-11-22)"));

    [Theory]
    [InlineData("var model = \"{|GEM0103:gemini-3.1-pro-preview|}\";")]
    [InlineData("var model = \"models/{|GEM0103:gemini-embedding-001|}\";")]
    [InlineData("var model = \"{|GEM0103:gemini-2.5-flash-lite|}\";")]
    public Task Ids_with_a_named_successor_are_reported(string code) => Verify.VerifyAsync(code);

    [Theory]
    [InlineData("var model = \"gemini-4-argon\";")]
    [InlineData("var model = \"gemini-embedding-2\";")]
    [InlineData("var model = \"gemini-flash-lite-latest\";")]
    [InlineData("var isPreview = args[0].StartsWith(\"gemini-3-flash-preview\");")]
    public Task Other_code_is_silent(string code) => Verify.VerifyAsync(code);

    [Fact]
    public void It_is_a_hint() => Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Info, Analyzers.Lifecycle.ModelSuperseded.Descriptor.DefaultSeverity);
}
