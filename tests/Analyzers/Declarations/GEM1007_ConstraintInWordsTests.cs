using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Declarations.DeclarationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Declarations;

public sealed class GEM1007_ConstraintInWordsTests
{
    [Theory]
    [InlineData("[GeminiSchema] public partial class R { [{|GEM1007:StringLength(5)|}] public string A { get; set; } = string.Empty; }")]
    [InlineData("[GeminiSchema] public partial record R([{|GEM1007:RegularExpression(\"a+\")|}, {|GEM1007:MinLength(1)|}] string A);")]
    [InlineData("[GeminiSchema] public partial record R([property: {|GEM1007:DeniedValues(1)|}, {|GEM1007:AllowedValues(2)|}] int A, [{|GEM1007:Url|}] string? B);")]
    [InlineData("[GeminiSchema] public partial record R([{|GEM1007:Range(0.0, 1.0, MinimumIsExclusive = true)|}] double A, [{|GEM1007:MaxLength(2)|}] Dictionary<string, int> B);")]
    [InlineData("[GeminiSchema] public partial record R([{|GEM1007:Phone|}] string A, [{|GEM1007:CreditCard|}] string B, [{|GEM1007:FileExtensions|}] string C, [{|GEM1007:EnumDataType(typeof(DayOfWeek))|}] int D, [EnumDataType(typeof(DayOfWeek))] string E);")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void Run([{|GEM1007:EmailAddress|}] string a) { } }")]
    public Task Constraints_without_a_keyword_are_reported(string source) => Verify.VerifyAsync(DeclarationCode.With(source));

    [Theory]
    [InlineData("[GeminiSchema] public partial record R([Range(1, 5)] int A, [Required] string B, [MinLength(1), MaxLength(5)] int[] C, [AllowedValues(\"a\")] string D, [property: Key] int E, [Range(0.0, 1.0)] double F);")]
    [InlineData("public record NotMarked([StringLength(5)] int A, [Url] string B);")]
    [InlineData("[GeminiSchema] public partial record R([Range(1, 5, MinimumIsExclusive = true)] int A, [MaxLength(-1)] string B);")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void Run([Range(1, 10)] int days, [MinLength(1)] string[] cities) { } public void NoTool([Url] string a) { } }")]
    [InlineData("[GeminiSchema] public partial class R { [System.Text.Json.Serialization.JsonIgnore, StringLength(5)] public string? A { get; set; } }")]
    public Task Constraints_with_a_keyword_are_fine(string source) => Verify.VerifyAsync(DeclarationCode.With(source));
}
