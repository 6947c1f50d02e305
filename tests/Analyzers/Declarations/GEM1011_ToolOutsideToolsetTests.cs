using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Declarations.ToolOutsideToolsetAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Declarations;

public sealed class GEM1011_ToolOutsideToolsetTests
{
    [Theory]
    [InlineData("class C { [GeminiTool] void [|Run|]() { } }")]
    [InlineData("[GeminiSchema] partial record C { [GeminiTool] static void [|Run|]() { } }")]
    [InlineData("static class C { [GeminiTool] static void [|Run|]() { } }")]
    [InlineData("class C { [GeminiTool] void [|Run|]() { } } class D : C { }")]
    [InlineData("[GeminiTool] record [|R|](int A);")]
    [InlineData("[GeminiTool, GeminiTools] partial class [|R|] { }")]
    [InlineData("[GeminiTools] partial class C { class Inner { [GeminiTool] void [|Run|]() { } } }")]
    public Task A_tool_needs_a_toolset(string source) => Verify.VerifyAsync("using Gemini.Gen;\n" + source);

    [Theory]
    [InlineData("[GeminiTools] partial class C { [GeminiTool] void Run() { } }")]
    [InlineData("[GeminiTools] partial class C { } partial class C { [GeminiTool] void Run() { } }")]
    [InlineData("class C { void Run() { } }")]
    [InlineData("interface I { [GeminiTool] void Run(); }")]
    [InlineData("public abstract class C { [GeminiTool] public void Run() { } }")]
    [InlineData("class C<T> { [GeminiTool] public void Run() { } } class D : C<int> { } class Outer { [GeminiTools] partial class E : D { } }")]
    [InlineData("[GeminiTool, GeminiSchema] partial record R(int A);")]
    public Task A_tool_in_a_toolset_is_fine(string source) => Verify.VerifyAsync("using Gemini.Gen;\n" + source);
}
