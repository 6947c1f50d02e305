using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Declarations.DeclarationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Declarations;

public sealed class DeclarationAnalyzerTests
{
    [Fact]
    public Task Messages_say_what_to_do() => Verify.VerifyAsync(
        DeclarationCode.With("[GeminiSchema] public partial record {|#0:R|}<T>(int A); [GeminiTools] public class {|#2:T|} { [GeminiTool] public void {|#3:Run|}(ref int a) { } }"),
        new ExpectedDiagnostic("GEM1002", 0, "'R' has no JSON Schema: a schema type, and the types around it, may not be generic"),
        new ExpectedDiagnostic("GEM1001", 2, "Add 'partial' to 'T': the generator adds members to it or to a type inside it"),
        new ExpectedDiagnostic("GEM1003", 3, "'Run' cannot be called by a model: the parameter 'a' is ref or out; pass it by value"));

    [Fact]
    public Task Without_the_runtime_nothing_is_reported() => Verify.VerifyAsync(
        TestCode.Of("[GeminiSchema] public record R(object A); public class GeminiSchemaAttribute : System.Attribute { }") with { ReferencesRuntime = false });
}
