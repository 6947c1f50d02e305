using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Lifecycle.BoundIdAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Lifecycle;

/// <summary>C# that reads a retired ID from a configuration file.</summary>
public class BoundIdTests
{
    private const string Settings = """{ "Gemini": { "Model": "gemini-1.5-pro", "Fallbacks": [ "gemini-1.5-flash" ] }, "Model": "gemini-1.5-pro" }""";

    [Fact]
    public Task The_message_names_the_file() => VerifyAsync(
        """class C { string? M(IConfiguration configuration) => configuration[{|#0:"Gemini:Model"|}]; }""",
        new ExpectedDiagnostic(
            "GEM0101", 0, "Model 'gemini-1.5-pro' was shut down on 2025-09-29; use 'gemini-3.8-flash' (appsettings.json, catalog of 2026-11-22)"));

    [Fact]
    public Task Every_way_to_read_a_single_value_is_known() => VerifyAsync("""
        class C
        {
            const string Key = "gemini:model";
            object?[] M(IConfiguration c) => new object?[]
            {
                c[[|Key|]], c.GetValue<string>([|"Gemini:Model"|]), c.GetValue([|"Gemini:Model"|], "x"), c.GetSection("Gemini")[[|"Model"|]],
                c.GetRequiredSection("Gemini").GetValue<string>([|"Model"|]),
            };
        }
        """);

    [Fact]
    public Task What_is_not_certain_is_silent() => VerifyAsync("""
        class C
        {
            object?[] M(IConfiguration c, IConfigurationSection section, Dictionary<string, string> other, string key) => new object?[]
            {
                c["Model"], c["Gemini:Other"], c[key], c["Gemini:" + key], section["Gemini:Model"], section.GetSection("Gemini")["Model"],
                c.GetSection(key)["Model"], other["Gemini:Model"], c["Gemini:Fallbacks"], c["Gemini:Fallbacks:0"], "Gemini:Model",
            };
        }
        """);

    [Fact]
    public Task A_key_with_two_values_is_silent() => Verify.VerifyAsync(
        Code("""class C { string? M(IConfiguration c) => c["Gemini:Model"]; }""")
            with { AdditionalFiles = [new("appsettings.json", Settings), new("appsettings.Development.json", Settings)] });

    [Fact]
    public async Task It_is_a_hint_so_that_a_build_warns_once()
    {
        TestSolution solution = TestSolution.Create(Code("""class C { string? M(IConfiguration c) => c["Gemini:Model"]; }"""));
        Diagnostic diagnostic = Assert.Single(await AnalyzerRun.GetDiagnosticsAsync(solution.Project, new Analyzers.Lifecycle.BoundIdAnalyzer()));
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
    }

    private static Task VerifyAsync(string source, params ExpectedDiagnostic[] expected) => Verify.VerifyAsync(Code(source), expected);

    private static TestCode Code(string source) => TestCode.Of("using Microsoft.Extensions.Configuration;\n" + source) with
    {
        DefaultId = "GEM0101",
        AdditionalFiles = [new("appsettings.json", Settings)],
        ReferencedAssembly = [ConfigurationLibrary.Source],
    };
}
