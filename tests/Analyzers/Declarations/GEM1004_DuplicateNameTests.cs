using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Declarations.DeclarationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Declarations;

public sealed class GEM1004_DuplicateNameTests
{
    [Theory]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void Get() { } [GeminiTool] public Task {|GEM1004:GetAsync|}() => null!; }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void Get(int aB, int {|GEM1004:a_b|}) { } }")]
    [InlineData("[GeminiSchema] public partial record R(int Ab, [property: System.Text.Json.Serialization.JsonPropertyName(\"ab\")] int {|GEM1004:B|});")]
    [InlineData("[GeminiTools] public partial class T : B { [GeminiTool] public void {|GEM1004:Get|}(int a) { } } public class B { [GeminiTool] public void Get() { } }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void Get(int a, [GeminiParameter(\"a\")] int {|GEM1004:b|}) { } }")]
    public Task Names_have_to_be_different_in_JSON(string source) => Verify.VerifyAsync(DeclarationCode.With(source));

    [Theory]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void Get() { } [GeminiTool(Name = \"get_later\")] public Task GetAsync() => null!; }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void Get(int aB, int ab) { } public void Get() { } }")]
    [InlineData("[GeminiSchema] public partial record R(int Count, [property: System.Text.Json.Serialization.JsonPropertyName(\"total_count\")] int CountAll);")]
    [InlineData("[GeminiSchema] public partial record R(int A) { public int Twice => A; public static int B => 1; [System.Text.Json.Serialization.JsonIgnore] public int A_ => A; }")]
    [InlineData("[GeminiTools] public partial class T : B { [GeminiTool] public override void Get() { } } public class B { [GeminiTool] public virtual void Get() { } }")]
    [InlineData("[GeminiTools] public partial class T : I { [GeminiTool] public void Get() { } } public interface I { [GeminiTool] void Get(); }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void Get(int a_b, [GeminiParameter(\"a_c\")] int aB) { } }")]
    public Task Names_that_differ_in_JSON_are_fine(string source) => Verify.VerifyAsync(DeclarationCode.With(source));
}
