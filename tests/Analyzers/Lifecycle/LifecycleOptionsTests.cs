using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Lifecycle.RetiredIdAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Lifecycle;

/// <summary>What the <c>.editorconfig</c> options change.</summary>
public class LifecycleOptionsTests
{
    [Theory]
    [InlineData("gemini-1.5-pro")]
    [InlineData("gemini-3.8-flash, GEMINI-1.5-PRO ,")]
    [InlineData("gemini-1.5-*")]
    public Task Allowed_ids_are_silent(string allowed) => VerifyAsync(
        $"gemini_gen.allowed_ids = {allowed}",
        """class C { string Model = "models/gemini-1.5-pro", Other = "{|GEM0101:gemini-2.0-flash|}"; }""");

    [Fact]
    public Task Options_hold_for_the_files_of_their_section() => Verify.VerifyAsync(new TestCode
    {
        Sources = [new("Old.cs", """class A { string Model = "gemini-1.5-pro"; }"""), new("New.cs", """class B { string Model = "{|GEM0101:gemini-1.5-pro|}"; }""")],
        EditorConfig = "[Old.cs]\ngemini_gen.allowed_ids = gemini-1.5-pro\n",
    });

    [Theory]
    [InlineData("2027-05-08", true)]
    [InlineData("2027-05-07", false)]
    [InlineData("soon", false)]
    [InlineData("", false)]
    public Task An_id_that_ends_before_the_day_is_reported_as_deprecated(string day, bool isReported) => VerifyAsync(
        $"gemini_gen.warn_before = {day}",
        """const string Model = "{|#0:gemini-3.1-flash-lite|}";""",
        isReported
            ? new ExpectedDiagnostic("GEM0102", 0, "Model 'gemini-3.1-flash-lite' will be shut down on 2027-05-07 at the earliest; use 'gemini-3.5-flash-lite' (catalog of 2026-11-22)")
            : new ExpectedDiagnostic("GEM0103", 0, "Model 'gemini-3.1-flash-lite' still serves, but a newer one supersedes it; use 'gemini-3.5-flash-lite' (catalog of 2026-11-22)"));

    [Fact]
    public Task A_day_does_not_silence_what_is_deprecated_already() => VerifyAsync(
        "gemini_gen.warn_before = 2026-01-01",
        """class C { string A = "{|GEM0102:gemini-2.5-pro|}", B = "{|GEM0101:gemini-1.5-pro|}", D = "gemini-3.8-flash"; }""");

    [Fact]
    public Task Under_any_surface_the_text_decides_whose_dates_count() => VerifyAsync(
        "gemini_gen.surface = any",
        """
        class C
        {
            string A = "{|#0:gemini-2.5-pro|}";
            string B = "publishers/google/models/{|#1:gemini-2.5-pro|}";
        }
        """,
        new("GEM0102", 0, "Model 'gemini-2.5-pro' is deprecated and will be shut down on 2026-12-01; use 'gemini-3.8-flash' (catalog of 2026-11-22)"),
        new("GEM0101", 1, "Model 'gemini-2.5-pro' was shut down around 2026-10-20 on Google Cloud; use 'gemini-3.8-flash' (catalog of 2026-11-22)"));

    [Fact]
    public Task The_vertex_surface_has_the_dates_of_Google_Cloud_for_every_text() => VerifyAsync(
        "gemini_gen.surface = vertex",
        """class C { string A = "{|#0:gemini-2.5-pro|}", B = "{|#1:gemini-1.5-pro|}"; }""",
        new("GEM0101", 0, "Model 'gemini-2.5-pro' was shut down around 2026-10-20 on Google Cloud; use 'gemini-3.8-flash' (catalog of 2026-11-22)"),
        new("GEM0101", 1, "Model 'gemini-1.5-pro' was shut down; use 'gemini-3.8-flash' (catalog of 2026-11-22)"));

    [Fact]
    public Task The_Gemini_API_surface_has_nothing_to_say_about_Google_Clouds_names() => VerifyAsync(
        "gemini_gen.surface = gemini-api",
        """class C { string A = "{|GEM0101:gemini-1.5-pro|}", B = "publishers/google/models/gemini-1.5-pro"; }""");

    [Fact]
    public Task A_value_that_means_nothing_changes_nothing() => VerifyAsync(
        "gemini_gen.surface = moon\ngemini_gen.allowed_ids = ,,\ngemini_gen.test_assertions = perhaps",
        """const string Model = "{|GEM0101:gemini-1.5-pro|}";""");

    [Theory]
    [InlineData("gemini_gen.test_assertions = info", true)]
    [InlineData("gemini_gen.test_assertions = silent", false)]
    [InlineData("", false)]
    public async Task Assertions_of_tests_are_reported_as_Info_if_wanted(string option, bool isReported)
    {
        TestCode code = TestCode.Of(
            """
            static class Assert { public static void Equal(string expected, string actual) { } }
            class Tests
            {
                void M(string model)
                {
                    Assert.Equal("MARKgemini-1.5-proMARK", model);
                    if (model == "gemini-1.5-pro") Console.WriteLine("gemini-1.5-pro");
                }
            }
            """.Replace("MARKgemini-1.5-proMARK", isReported ? "{|GEM0101:gemini-1.5-pro|}" : "gemini-1.5-pro", StringComparison.Ordinal))
            with { EditorConfig = $"[*.cs]\n{option}\n" };
        await Verify.VerifyAsync(code);
        var diagnostics = await AnalyzerRun.GetDiagnosticsAsync(TestSolution.Create(code).Project, new Analyzers.Lifecycle.RetiredIdAnalyzer());
        Assert.All(diagnostics, d => Assert.Equal(Microsoft.CodeAnalysis.DiagnosticSeverity.Info, d.Severity));
    }

    private static Task VerifyAsync(string options, string source, params ExpectedDiagnostic[] expected) =>
        Verify.VerifyAsync(TestCode.Of(source) with { EditorConfig = $"[*.cs]\n{options}\n" }, expected);
}
