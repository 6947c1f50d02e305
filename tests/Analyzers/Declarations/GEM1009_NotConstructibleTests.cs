using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Declarations.DeclarationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Declarations;

public sealed class GEM1009_NotConstructibleTests
{
    [Theory]
    [InlineData("[GeminiSchema] public partial class R { public int {|GEM1009:A|} { get; } }")]
    [InlineData("[GeminiSchema] public partial record R(P A); public class P { public int {|GEM1009:A|} { get; private set; } }")]
    [InlineData("[GeminiSchema] public partial class {|GEM1009:R|} { public R(int x) { } }")]
    [InlineData("[GeminiSchema] public abstract partial class {|GEM1009:R|} { }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void Run(P {|GEM1009:p|}) { } } public abstract class P { }")]
    [InlineData("[GeminiSchema] public partial class {|GEM1009:R|} { public required int A; }")]
    [InlineData("[GeminiSchema] public partial class {|GEM1009:R|} { [JsonConstructor] public R(int other) { } public R() { } public int A { get; set; } }")]
    [InlineData("[GeminiSchema] public partial record R(P<int> {|GEM1009:A|}); public class P<T> { [JsonConstructor] private P(int a) => A = a; public int A { get; } }")]
    [InlineData("[GeminiSchema] public partial record R(P<int> A); public class P<T> { [JsonInclude] private int {|GEM1009:A|}; [JsonInclude] public int {|GEM1009:B|} { get; private set; } }")]
    [InlineData("[GeminiSchema] public partial record R(P A); public class P { [JsonInclude] private List<Q> {|GEM1009:A|} = new(); private record Q(int X); }")]
    [InlineData("[GeminiSchema] public partial class R { [JsonExtensionData] public IReadOnlyDictionary<string, object> {|GEM1009:A|} { get; } = new Dictionary<string, object>(); }")]
    [InlineData("[GeminiSchema] public partial record {|GEM1009:R|}(int A, [property: JsonIgnore] string B);")]
    [InlineData("[GeminiSchema] public partial class {|GEM1009:R|} { [JsonIgnore] public required string A { get; set; } }")]
    public Task Values_have_to_be_constructible(string source) => Verify.VerifyAsync(DeclarationCode.With(source));

    [Theory]
    [InlineData("[GeminiSchema] public partial class R { public int A { get; } = 1; public int B => 2; public required string C { get; init; } }")]
    [InlineData("[GeminiSchema] public partial class R { public R(int a) { A = a; } public int A { get; } }")]
    [InlineData("[GeminiSchema] public partial record R(P A); public class P { public int A { get; set; } [System.Text.Json.Serialization.JsonIgnore] public int B { get; } }")]
    [InlineData("[GeminiSchema] public partial struct R { public int A { get; set; } }")]
    [InlineData("public abstract class NotMarked { public int A { get; } }")]
    [InlineData("[GeminiSchema] public partial record R(P A); public class P { [JsonConstructor] private P(int a) => A = a; public int A { get; } [JsonInclude] private int b; [JsonInclude] public int C { get; private set; } }")]
    [InlineData("[GeminiSchema] public partial class R { [JsonInclude] public required int A; [JsonExtensionData] public Dictionary<string, object> B { get; } = new(); }")]
    [InlineData("[GeminiSchema] public partial record R(int A, [property: JsonIgnore] string? B, [property: JsonIgnore] string C = \"\");")]
    public Task Types_that_can_be_constructed_are_fine(string source) => Verify.VerifyAsync(DeclarationCode.With(source));
}
