using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Declarations.DeclarationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Declarations;

public sealed class GEM1010_AttributeDoesNotFitTests
{
    [Theory]
    [InlineData("[GeminiSchema] public partial record R([{|GEM1010:StringLength(5)|}] int A, [{|GEM1010:EmailAddress|}] DateOnly B, [{|GEM1010:Range(1, 2)|}] string C);")]
    [InlineData("[GeminiSchema] public partial record R([{|GEM1010:Range(2, 1)|}] int A, [{|GEM1010:Length(3, 1)|}] int[] B, [{|GEM1010:RegularExpression(\"(\")|}] string C);")]
    [InlineData("[GeminiSchema] public partial record R([{|GEM1010:AllowedValues(1, \"a\")|}] int A, [{|GEM1010:AllowedValues|}] string B, [{|GEM1010:Range(typeof(DateTime), \"x\", \"y\")|}] DateTime C);")]
    [InlineData("[GeminiSchema] public partial record R([{|GEM1010:Phone|}] int A, [{|GEM1010:CreditCard|}] long B, [{|GEM1010:FileExtensions|}] Uri C, [{|GEM1010:EnumDataType(typeof(DayOfWeek))|}] double D);")]
    public Task Attributes_that_do_not_fit_are_reported(string source) => Verify.VerifyAsync(DeclarationCode.With(source));

    [Theory]
    [InlineData("[GeminiSchema] public partial record R([{|GEM1010:EmailAddress|}] List<string> A, [{|GEM1010:Range(1, 2)|}] int[] B, [{|GEM1010:MaxLength(3)|}] Memory<int> C);")]
    public Task Attributes_do_not_reach_the_elements_of_a_collection(string source) => Verify.VerifyAsync(DeclarationCode.With(source));

    [Theory]
    [InlineData("public sealed class EvenAttribute : ValidationAttribute { } [GeminiSchema] public partial record R([{|GEM1010:Even|}] int A);")]
    [InlineData("public sealed class ShortAttribute : StringLengthAttribute { public ShortAttribute() : base(5) { } } [GeminiTools] public partial class T { [GeminiTool] public void Run([{|GEM1010:Short|}] string a) { } }")]
    [InlineData("[GeminiSchema] public partial class R { public string? A { get; set; } [{|GEM1010:Compare(nameof(A))|}] public string? B { get; set; } }")]
    [InlineData("[GeminiSchema] public partial record R([{|GEM1010:CustomValidation(typeof(R), \"Check\")|}] int A);")]
    [InlineData("[GeminiSchema] public partial record {|GEM1010:R|}(int A) : IValidatableObject { public IEnumerable<ValidationResult> Validate(ValidationContext c) => Array.Empty<ValidationResult>(); }")]
    [InlineData("[AttributeUsage(AttributeTargets.Class)] public sealed class WholeAttribute : ValidationAttribute { } [{|GEM1010:Whole|}, GeminiSchema] public partial record R(int A);")]
    public Task Checks_that_are_code_are_reported(string source) => Verify.VerifyAsync(DeclarationCode.With(source));

    [Theory]
    [InlineData("[GeminiSchema] public partial class R { [{|GEM1010:System.ComponentModel.DefaultValue(3)|}] public int A { get; set; } }")]
    [InlineData("[GeminiSchema] public partial class R { [{|GEM1010:System.ComponentModel.DefaultValue(3)|}] public int A { get; set; } = 4; }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void Run([{|GEM1010:System.ComponentModel.DefaultValue(\"a\")|}] string a) { } }")]
    public Task Default_values_that_are_none_are_reported(string source) => Verify.VerifyAsync(DeclarationCode.With(source));

    [Theory]
    [InlineData("public sealed class EvenAttribute : ValidationAttribute { } [GeminiTools] public partial class T { [GeminiTool] public R Run() => new(1); } public record R([Even] int A);")]
    [InlineData("public sealed class NoteAttribute : Attribute { } [GeminiSchema] public partial record R([Note, DataType(DataType.Password), Display(Name = \"A\"), MaxLength] string A, [EnumDataType(typeof(DayOfWeek))] DayOfWeek B);")]
    [InlineData("[GeminiSchema] public partial class R { [System.ComponentModel.DefaultValue(3)] public int A { get; set; } = 3; [System.ComponentModel.DefaultValue(\"0:05\")] public TimeSpan B { get; set; } = TimeSpan.FromMinutes(5); }")]
    [InlineData("[GeminiSchema] public partial record R([Range(1, 5)] int A, [Required] string B, [MinLength(1), MaxLength(5)] int[] C, [AllowedValues(\"a\")] string D, [property: Key] int E, [Range(0.0, 1.0)] double F);")]
    [InlineData("public record NotMarked([StringLength(5)] int A, [Url] string B);")]
    [InlineData("[GeminiSchema] public partial record R([Range(1, 5, MinimumIsExclusive = true)] int A, [MaxLength(-1)] string B);")]
    public Task Attributes_that_fit_are_fine(string source) => Verify.VerifyAsync(DeclarationCode.With(source));
}
