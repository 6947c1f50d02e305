using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Lifecycle.BoundIdAnalyzer,
    Gemini.Gen.CodeFixes.Lifecycle.SwapBoundIdFix>;

namespace Gemini.Gen.CodeFixes.Tests.Lifecycle;

public class SwapBoundIdFixTests
{
    private const string Reading = """
        using Microsoft.Extensions.Configuration;
        class C
        {
            string? A(IConfiguration c) => c[{0}];
            string? B(IConfiguration c) => c.GetSection("Gemini").GetValue<string>({1});
        }
        """;

    [Fact]
    public Task The_file_is_edited_and_the_code_is_not() => Verify.VerifyAsync(
        Code("[|\"Gemini:Model\"|]", "[|\"Fast\"|]", """{ "Gemini": { "Model": "models/gemini-1.5-pro", /* fast */ "Fast": "gemini-1.5-flash-8b" } }"""),
        Code("\"Gemini:Model\"", "\"Fast\"", """{ "Gemini": { "Model": "models/gemini-3.8-flash", /* fast */ "Fast": "gemini-3.5-flash-lite" } }"""),
        new()
        {
            Titles =
            [
                "Replace 'gemini-1.5-pro' (shutdown 2025-09-29) with 'gemini-3.8-flash' in appsettings.json",
                "Replace 'gemini-1.5-pro' (shutdown 2025-09-29) with 'gemini-3-flash-preview' in appsettings.json",
                "Replace 'gemini-1.5-pro' (shutdown 2025-09-29) with 'gemini-3.1-pro-preview' in appsettings.json",
            ],
        });

    [Fact]
    public Task The_fix_of_literals_leaves_the_key_alone() =>
        FixVerifier<Analyzers.Lifecycle.BoundIdAnalyzer, Gemini.Gen.CodeFixes.Lifecycle.SwapIdFix>.VerifyNoFixAsync(
            Code("[|\"Gemini:Model\"|]", "\"None\"", """{ "Gemini": { "Model": "gemini-1.5-pro" } }"""));

    private static TestCode Code(string first, string second, string settings) =>
        TestCode.Of(Reading.Replace("{0}", first, StringComparison.Ordinal).Replace("{1}", second, StringComparison.Ordinal)) with
        {
            DefaultId = "GEM0101",
            AdditionalFiles = [new("appsettings.json", settings)],
            ReferencedAssembly = [ConfigurationLibrary.Source],
        };
}
