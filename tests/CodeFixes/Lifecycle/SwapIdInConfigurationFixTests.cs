using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Lifecycle.RetiredIdInConfigurationAnalyzer,
    Gemini.Gen.CodeFixes.Lifecycle.SwapIdInConfigurationFix>;

namespace Gemini.Gen.CodeFixes.Tests.Lifecycle;

public class SwapIdInConfigurationFixTests
{
    [Fact]
    public Task The_id_is_replaced_in_the_file() => FixesAsync(
        """{ "Gemini": { "Model": "[|gemini-1.5-pro|]" } }""",
        """{ "Gemini": { "Model": "gemini-3.8-flash" } }""",
        new()
        {
            Titles =
            [
                "Replace 'gemini-1.5-pro' (shutdown 2025-09-29) with 'gemini-3.8-flash'",
                "Replace 'gemini-1.5-pro' (shutdown 2025-09-29) with 'gemini-3-flash-preview'",
                "Replace 'gemini-1.5-pro' (shutdown 2025-09-29) with 'gemini-3.1-pro-preview'",
            ],
        });

    [Fact]
    public Task Comments_layout_prefix_and_suffix_stay() => FixesAsync(
        "{\r\n\t// The \ud83d\ude80 one.\r\n\t\"Url\": \"https://generativelanguage.googleapis.com/v1beta/models/[|gemini-1.5-pro|]:generateContent?key=\",\r\n}\r\n",
        "{\r\n\t// The \ud83d\ude80 one.\r\n\t\"Url\": \"https://generativelanguage.googleapis.com/v1beta/models/gemini-3.8-flash:generateContent?key=\",\r\n}\r\n");

    [Fact]
    public Task Another_replacement_can_be_chosen() => FixesAsync(
        """{ "Model": "[|gemini-2.0-flash|]" }""",
        """{ "Model": "{|GEM0103:gemini-3-flash-preview|}" }""",
        new() { EquivalenceKey = "GEM0101:gemini-3-flash-preview" });

    [Fact]
    public Task Fix_All_gives_every_id_in_every_file_its_own_replacement() => Verify.VerifyAsync(
        new()
        {
            DefaultId = "GEM0101",
            AdditionalFiles =
            [
                new("appsettings.json", """{ "Models": [ "[|gemini-1.5-flash-8b|]", "[|gemini-2.0-pro-exp|]", "{|GEM0102:gemini-2.5-pro|}" ] }"""),
                new("appsettings.Development.json", """{ "Models": [ "models/[|gemini-1.5-flash|]" ] }"""),
            ],
        },
        new()
        {
            AdditionalFiles =
            [
                new("appsettings.json", """{ "Models": [ "gemini-3.5-flash-lite", "gemini-4-argon", "gemini-3.8-flash" ] }"""),
                new("appsettings.Development.json", """{ "Models": [ "models/gemini-3.8-flash" ] }"""),
            ],
        });

    [Fact]
    public Task Where_another_id_is_not_enough_no_fix_is_offered() => Verify.VerifyNoFixAsync(Code("""{ "ImageModel": "[|imagen-4.0-generate-001|]" }"""));

    private static Task FixesAsync(string before, string after, FixChoice? choice = null) => Verify.VerifyAsync(Code(before), Code(after), choice);

    private static TestCode Code(string file) => new() { DefaultId = "GEM0101", AdditionalFiles = [new("appsettings.json", file)] };
}
