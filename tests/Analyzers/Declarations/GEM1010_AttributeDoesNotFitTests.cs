using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Declarations.DeclarationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Declarations;

public sealed class GEM1010_AttributeDoesNotFitTests
{
    [Theory]
    [InlineData("[GeminiSchema] public partial record R([{|GEM1010:StringLength(5)|}] int A, [{|GEM1010:EmailAddress|}] DateOnly B, [{|GEM1010:Range(1, 2)|}] string C);")]
    [InlineData("[GeminiSchema] public partial record R([{|GEM1010:Range(2, 1)|}] int A, [{|GEM1010:Length(3, 1)|}] int[] B, [{|GEM1010:RegularExpression(\"(\")|}] string C);")]
    [InlineData("[GeminiSchema] public partial record R([{|GEM1010:AllowedValues(1, \"a\")|}] int A, [{|GEM1010:AllowedValues|}] string B, [{|GEM1010:Range(typeof(DateTime), \"x\", \"y\")|}] DateTime C);")]
    public Task Attributes_that_do_not_fit_are_reported(string source) => Verify.VerifyAsync(DeclarationCode.With(source));

    [Theory]
    [InlineData("[GeminiSchema] public partial record R([{|GEM1010:EmailAddress|}] List<string> A, [{|GEM1010:Range(1, 2)|}] int[] B, [{|GEM1010:MaxLength(3)|}] Memory<int> C);")]
    public Task Attributes_do_not_reach_the_elements_of_a_collection(string source) => Verify.VerifyAsync(DeclarationCode.With(source));

    [Theory]
    [InlineData("[GeminiSchema] public partial record R([Range(1, 5)] int A, [Required] string B, [MinLength(1), MaxLength(5)] int[] C, [AllowedValues(\"a\")] string D, [property: Key] int E, [Range(0.0, 1.0)] double F);")]
    [InlineData("public record NotMarked([StringLength(5)] int A, [Url] string B);")]
    [InlineData("[GeminiSchema] public partial record R([Range(1, 5, MinimumIsExclusive = true)] int A, [MaxLength(-1)] string B);")]
    public Task Attributes_that_fit_are_fine(string source) => Verify.VerifyAsync(DeclarationCode.With(source));
}
