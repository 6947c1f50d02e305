using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Lifecycle.RetiredIdAnalyzer,
    Gemini.Gen.CodeFixes.Lifecycle.SwapIdFix>;

namespace Gemini.Gen.CodeFixes.Tests.Lifecycle;

public class EmbeddedIdFixTests
{
    [Theory]
    [InlineData(
        "$\"https://generativelanguage.googleapis.com/v1beta/models/[|gemini-pro|]:generateContent?key={args[0]}\"",
        "$\"https://generativelanguage.googleapis.com/v1beta/models/gemini-3.8-flash:generateContent?key={args[0]}\"")]
    [InlineData("$@\"\u0022\u0022{args[0]}\u0022\u0022/\" + $@\"{args[0]}/models/[|gemini-1.5-pro|]:generateContent\"", "$@\"\u0022\u0022{args[0]}\u0022\u0022/\" + $@\"{args[0]}/models/gemini-3.8-flash:generateContent\"")]
    [InlineData("\"{\\\"model\\\":\\\"[|gemini-1.5-pro|]\\\"}\"", "\"{\\\"model\\\":\\\"gemini-3.8-flash\\\"}\"")]
    [InlineData("@\"{\"\"model\"\":\"\"[|gemini-1.5-pro|]\"\"}\"", "@\"{\"\"model\"\":\"\"gemini-3.8-flash\"\"}\"")]
    [InlineData("$\"{{\\\"model\\\":\\\"[|gemini-1.5-pro|]\\\",\\\"a\\\":{args[0]}}}\"", "$\"{{\\\"model\\\":\\\"gemini-3.8-flash\\\",\\\"a\\\":{args[0]}}}\"")]
    [InlineData("\"{\\u0022model\\u0022:\\u0022[|gemini\\u002d1.5-pro|]\\u0022,\\U0001F680:1}\"", "\"{\\u0022model\\u0022:\\u0022gemini-3.8-flash\\u0022,\\U0001F680:1}\"")]
    public Task Only_the_id_changes(string before, string after) => FixesAsync($"string text = {before};", $"string text = {after};");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public Task Raw_strings_keep_quotes_braces_and_indentation(string newLine) => FixesAsync(
        Lines(
            newLine,
            "class C",
            "{",
            "\tstring Body(string prompt) => $$\"\"\"\"",
            "\t\t{ \"\"\"\ud83d\ude80\"\"\": \"{{prompt}}\",",
            "\t\t  \"model\": \"models/[|gemini-1.5-pro|]\",",
            "\t\t  \"fallbacks\": [\"[|gemini-1.5-flash|]\", \"[|gemini-2.0-flash-lite|]\"] }",
            "\t\t\"\"\"\";",
            "}"),
        Lines(
            newLine,
            "class C",
            "{",
            "\tstring Body(string prompt) => $$\"\"\"\"",
            "\t\t{ \"\"\"\ud83d\ude80\"\"\": \"{{prompt}}\",",
            "\t\t  \"model\": \"models/gemini-3.8-flash\",",
            "\t\t  \"fallbacks\": [\"gemini-3.8-flash\", \"gemini-3.5-flash-lite\"] }",
            "\t\t\"\"\"\";",
            "}"));

    [Fact]
    public Task A_byte_order_mark_stays() => FixesAsync(
        "\uFEFFclass C\r\n{\r\n\tstring _a = \"\ud83d\ude80\", _model = \"models/[|gemini-1.5-pro|]\"; // \ud83d\ude80\r\n}\r\n",
        "\uFEFFclass C\r\n{\r\n\tstring _a = \"\ud83d\ude80\", _model = \"models/gemini-3.8-flash\"; // \ud83d\ude80\r\n}\r\n");

    private static string Lines(string newLine, params string[] lines) => string.Join(newLine, lines);

    private static Task FixesAsync(TestCode before, TestCode after) => Verify.VerifyAsync(before with { DefaultId = "GEM0101" }, after);
}
