using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Declarations.DeclarationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Declarations;

public sealed class GEM1001_TypeNotPartialTests
{
    [Theory]
    [InlineData("[GeminiSchema] public record {|GEM1001:Bad|}(int A);")]
    [InlineData("[GeminiTools] public class {|GEM1001:Bad|} { }")]
    [InlineData("[GeminiTools, GeminiSchema] public class {|GEM1001:Bad|} { }")]
    [InlineData("public class {|GEM1001:Outer|} { public partial class Middle { [GeminiSchema] public record {|GEM1001:Bad|}(int A); } }")]
    public Task Types_have_to_be_partial_throughout(string source) => Verify.VerifyAsync(DeclarationCode.With(source));

    [Theory]
    [InlineData("public partial class Outer { public partial struct Middle { [GeminiSchema] public partial record Inner(int A); } }")]
    [InlineData("public class Plain { public record Nested(int A); }")]
    [InlineData("[GeminiTools] public partial class T { public class Helper { public int A { get; set; } } }")]
    [InlineData("[GeminiSchema] public partial record R(Plain A); public class Plain { public int B { get; set; } }")]
    public Task Types_that_are_partial_throughout_or_not_marked_are_fine(string source) => Verify.VerifyAsync(DeclarationCode.With(source));
}
