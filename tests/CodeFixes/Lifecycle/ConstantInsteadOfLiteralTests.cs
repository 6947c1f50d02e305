using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Lifecycle.RetiredIdAnalyzer,
    Gemini.Gen.CodeFixes.Lifecycle.SwapIdFix>;

namespace Gemini.Gen.CodeFixes.Tests.Lifecycle;

public class ConstantInsteadOfLiteralTests
{
    private static readonly FixChoice Constant = new() { EquivalenceKey = "GEM0101:constant" };

    [Fact]
    public Task The_constant_takes_the_place_of_the_literal() => FixesAsync(
        "using Gemini.Gen;\nconst string Model = \"[|gemini-1.5-pro|]\";\nstring other = @\"[|gemini-2.0-flash|]\", third = \"\"\"[|gemini-1.5-pro|]\"\"\";",
        "using Gemini.Gen;\nconst string Model = GeminiModels.Gemini38Flash;\nstring other = GeminiModels.Gemini36Flash, third = GeminiModels.Gemini38Flash;");

    [Fact]
    public Task Constants_are_allowed_where_constants_are_needed() => FixesAsync(
        """
        using System.ComponentModel;
        using Gemini.Gen;
        class C
        {
            [DefaultValue("[|gemini-1.5-pro|]")] public string? Model { get; set; }
            void M(string model = "[|gemini-1.5-pro|]") { }
        }
        """,
        """
        using System.ComponentModel;
        using Gemini.Gen;
        class C
        {
            [DefaultValue(GeminiModels.Gemini38Flash)] public string? Model { get; set; }
            void M(string model = GeminiModels.Gemini38Flash) { }
        }
        """);

    [Fact]
    public Task Without_a_using_the_name_is_qualified() => FixesAsync(
        """string model = "[|gemini-1.5-pro|]";""",
        """string model = Gemini.Gen.GeminiModels.Gemini38Flash;""");

    [Fact]
    public Task A_namespace_that_hides_the_name_is_stepped_over() => FixesAsync(
        """namespace App.Gemini { class C { string model = "[|gemini-1.5-pro|]"; } }""",
        """namespace App.Gemini { class C { string model = global::Gemini.Gen.GeminiModels.Gemini38Flash; } }""");

    [Theory]
    [InlineData("string model = \"models/[|gemini-1.5-pro|]\";")]
    [InlineData("string model = $\"[|gemini-1.5-pro|]\";")]
    [InlineData("string model = \"[|gemini-1.5-pro|]:generateContent\";")]
    [InlineData("var model = System.Text.Encoding.UTF8.GetString(\"[|gemini-1.5-pro|]\"u8);")]
    public async Task Where_text_surrounds_the_id_or_bytes_are_needed_it_is_not_offered(string code) =>
        await FixesAsync(code, code);

    [Fact]
    public Task Without_this_runtime_it_is_not_offered()
    {
        TestCode code = TestCode.Of("""string model = "[|gemini-1.5-pro|]";""") with { ReferencesRuntime = false };
        return FixesAsync(code, code);
    }

    private static Task FixesAsync(TestCode before, TestCode after) => Verify.VerifyAsync(before with { DefaultId = "GEM0101" }, after, Constant);
}
