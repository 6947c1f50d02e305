using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Declarations.DeclarationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Declarations;

public sealed class GEM1003_ToolNotCallableTests
{
    [Theory]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void {|GEM1003:Run|}<X>() { } }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void {|GEM1003:Run|}(out int a) { a = 1; } }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void {|GEM1003:Run|}(ReadOnlySpan<char> a) { } }")]
    [InlineData("[GeminiTools] public partial class {|GEM1003:T|}<X> { [GeminiTool] public void Run() { } }")]
    [InlineData("public partial class Outer<X> { [GeminiTools] public partial class {|GEM1003:T|} { } }")]
    [InlineData("[GeminiTools] public static partial class {|GEM1003:T|} { [GeminiTool] public static void Run() { } }")]
    public Task Tools_have_to_be_callable(string source) => Verify.VerifyAsync(DeclarationCode.With(source));

    [Theory]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void Run() { } [GeminiTool] public static ValueTask<int> SumAsync(int a, int b) => default; }")]
    [InlineData("[GeminiTools] public partial class T { public void NoTool<X>(ref X x, ReadOnlySpan<char> s) { } }")]
    [InlineData("public partial class Outer { [GeminiTools] public partial struct T { [GeminiTool] public Task RunAsync(CancellationToken c) => Task.CompletedTask; } }")]
    [InlineData("public class Generic<X> { public void Run<Y>(out int a) { a = 1; } }")]
    public Task Tools_that_a_model_can_call_are_fine(string source) => Verify.VerifyAsync(DeclarationCode.With(source));
}
