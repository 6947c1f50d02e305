using Gemini.Gen.Harness;
using Xunit.Sdk;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Tests.Harness.WordAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Harness;

public class AnalyzerVerifierTests
{
    [Fact]
    public Task Marked_diagnostics_are_found() => Verify.VerifyAsync("""var a = [|"bad"|]; var b = {|T1:"bad"|};""");

    [Fact]
    public Task A_numbered_location_checks_the_message() =>
        Verify.VerifyAsync("""var a = {|#0:"bad"|};""", new ExpectedDiagnostic("T1", 0, "'bad' is bad"));

    [Fact]
    public async Task A_wrong_message_fails() =>
        await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyAsync("""var a = {|#0:"bad"|};""", new ExpectedDiagnostic("T1", 0, "fine")));

    [Fact]
    public async Task An_unmarked_diagnostic_fails_with_its_line_and_carets()
    {
        var failure = await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyAsync("""var a = "bad";"""));
        Assert.Contains("var a = \"bad\";", failure.Message, StringComparison.Ordinal);
        Assert.Contains("        ^^^^^", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_marked_but_silent_span_fails() =>
        await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyAsync("""var a = [|"good"|];"""));

    [Fact]
    public async Task Code_that_does_not_compile_fails() =>
        await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyAsync("int a = missing;"));

    [Fact]
    public Task Code_that_does_not_compile_can_be_allowed() =>
        Verify.VerifyAsync(TestCode.Of("""int a = missing + [|"bad"|];""") with { AllowsCompileErrors = true });

    [Fact]
    public async Task A_throwing_analyzer_fails_with_its_exception()
    {
        var failure = await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyAsync("""var a = "throw";"""));
        Assert.Equal("as asked", failure.InnerException?.Message);
    }

    [Fact]
    public Task Additional_files_have_markup_too() => Verify.VerifyAsync(
        TestCode.Of("""var a = "good";""") with { AdditionalFiles = [new("settings.json", """{ "a": "[|bad|]" }""")] });

    [Fact]
    public Task An_editorconfig_sets_severities() => Verify.VerifyAsync(
        TestCode.Of("""var a = "bad";""") with { EditorConfig = "[*.cs]\ndotnet_diagnostic.T1.severity = none" });

    [Fact]
    public Task A_referenced_assembly_is_metadata_only() => Verify.VerifyAsync(
        TestCode.Of("""var a = Library.Word + [|"bad"|];""") with
        {
            ReferencedAssembly = [new("Library.cs", """public static class Library { public const string Word = "bad"; }""")],
        });

    [Fact]
    public async Task The_runtime_is_referenced_unless_the_test_says_otherwise()
    {
        await Verify.VerifyAsync("_ = typeof(Gemini.Gen.GeminiToolAttribute);");
        await Assert.ThrowsAsync<XunitException>(() =>
            Verify.VerifyAsync(TestCode.Of("_ = typeof(Gemini.Gen.GeminiToolAttribute);") with { ReferencesRuntime = false }));
    }
}
