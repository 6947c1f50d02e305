using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Declarations.DeclarationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Declarations;

public sealed class GEM1003_ToolNotCallableTests
{
    [Theory]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void {|GEM1003:Run|}<X>() { } }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void {|GEM1003:Run|}(out int a) { a = 1; } }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void {|GEM1003:Run|}(ReadOnlySpan<char> a) { } }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public async void {|GEM1003:Run|}() => await Task.Yield(); }")]
    [InlineData("[GeminiTools] public partial class {|GEM1003:T|}<X> { [GeminiTool] public void Run() { } }")]
    [InlineData("public partial class Outer<X> { [GeminiTools] public partial class {|GEM1003:T|} { } }")]
    [InlineData("[GeminiTools] public static partial class {|GEM1003:T|} { public static int Toolset; [GeminiTool] public static void Run() { } }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void {|GEM1003:Run|}([GeminiService] ref IServiceProvider a) { } }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void {|GEM1003:Run|}([GeminiService(Key = \"a\")] IDisposable a) { } }")]
    [InlineData("[GeminiTools] public partial class T { [{|GEM1003:GeminiTool(TimeoutSeconds = 0)|}] public void Run() { } }")]
    [InlineData("[GeminiTools] public partial class T { [{|GEM1003:GeminiTool(TimeoutSeconds = double.NaN)|}] public void Run() { } }")]
    [InlineData("[GeminiTools] public partial class T : B { } public class B { [GeminiTool] private void {|GEM1003:Run|}() { } }")]
    [InlineData("[GeminiTools] public partial class T : B { void Run(object a) { } } public class B { [GeminiTool] protected void {|GEM1003:Run|}(string a) { } }")]
    [InlineData("[GeminiTools] public partial class T : I { void I.Run<X>() { } } public interface I { [GeminiTool] void {|GEM1003:Run|}<X>(); }")]
    [InlineData("[GeminiTools] public partial class T : I { [GeminiTool] void I.{|GEM1003:Run|}() { } } public interface I { void Run(); }")]
    [InlineData("[GeminiSchema, {|GEM1003:GeminiTool(RequiresApproval = true)|}] public partial record T(int A);")]
    [InlineData("[GeminiSchema, {|GEM1003:GeminiTool|}, System.Text.Json.Serialization.JsonDerivedType(typeof(U), \"u\")] public partial record T(int A); public record U(int A) : T(A);")]
    public Task Tools_have_to_be_callable(string source) => Verify.VerifyAsync(DeclarationCode.With(source));

    [Theory]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void Run() { } [GeminiTool] public static ValueTask<int> SumAsync(int a, int b) => default; }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public async Task Run() => await Task.Yield(); public async void Log() => await Task.Yield(); }")]
    [InlineData("[GeminiTools] public partial class T { public void NoTool<X>(ref X x, ReadOnlySpan<char> s) { } }")]
    [InlineData("public partial class Outer { [GeminiTools] public partial struct T { [GeminiTool] public Task RunAsync(CancellationToken c) => Task.CompletedTask; } }")]
    [InlineData("[GeminiTools] public static partial class T { [GeminiTool] public static void Run() { } }")]
    [InlineData("[GeminiTools] public static partial class T { [System.CodeDom.Compiler.GeneratedCode(\"Gemini.Gen\", \"1\")] public static int Toolset => 1; }")]
    [InlineData("[GeminiTools] public partial class T : I, J { public void Run() { } } public interface I { [GeminiTool] void Run(); } public interface J { [GeminiTool] void Run(); }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool(TimeoutSeconds = 0.5, RequiresApproval = true)] public void Run(IServiceProvider a, [GeminiService] IDisposable b, CancellationToken? c) { } }")]
    [InlineData("[GeminiTools] public partial class T : B<int> { } public class B<X> { [GeminiTool] protected void Run(X a) { } private void Other<Y>() { } }")]
    [InlineData("[GeminiTools] public partial class T : B { public new void Run() { } } public class B { [GeminiTool] public void Run() { } }")]
    [InlineData("[GeminiSchema, GeminiTool(Name = \"get\", Description = \"Gets.\")] public partial record T(int A);")]
    [InlineData("public class Generic<X> { public void Run<Y>(out int a) { a = 1; } }")]
    public Task Tools_that_a_model_can_call_are_fine(string source) => Verify.VerifyAsync(DeclarationCode.With(source));
}
