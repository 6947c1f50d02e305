using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Declarations.DeclarationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Declarations;

public sealed class GEM1005_InvalidToolNameTests
{
    [Theory]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool(Name = \"a-b\")] public void {|GEM1005:Get|}() { } }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void {|GEM1005:Größe|}() { } }")]
    [InlineData("[GeminiSchema, GeminiTool(Name = \"1st\")] public partial record {|GEM1005:First|}(int A);")]
    public Task Tool_names_are_plain(string source) => Verify.VerifyAsync(DeclarationCode.With(source));

    [Theory]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool(Name = \"get_weather_2\")] public void Get() { } }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void _get() { } }")]
    [InlineData("[GeminiTools] public partial class T { public void Größe() { } [GeminiTool(Name = \"size\")] public void Länge() { } }")]
    public Task Names_of_letters_digits_and_underscores_are_fine(string source) => Verify.VerifyAsync(DeclarationCode.With(source));
}
