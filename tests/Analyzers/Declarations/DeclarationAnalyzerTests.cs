using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Declarations.DeclarationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Declarations;

public sealed class DeclarationAnalyzerTests
{
    [Theory]
    [InlineData("[GeminiSchema] public partial record Good(string A, int? B, IReadOnlyList<Item> C, Dictionary<string, DayOfWeek> D); public record Item(Guid Id);")]
    [InlineData("[GeminiTools] public partial class Good { [GeminiTool] public Task<string?> RunAsync(int a = 1, CancellationToken c = default) => null!; public void NoTool<T>(ref T x) { } }")]
    [InlineData("public partial class Outer { [GeminiTools] public partial struct Good { } }")]
    [InlineData("public record NotMarked(object Anything, System.IO.Stream Else);")]
    [InlineData("[GeminiSchema] public partial class Good { public int A { get; } = 1; public int B => 2; [System.Text.Json.Serialization.JsonIgnore] public object? C { get; set; } public static object? D { get; set; } object? E { get; set; } }")]
    [InlineData("[GeminiSchema] public partial record Node(int Value, Node? Next, Node[]? Children = null);")]
    public Task Valid_declarations_are_fine(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("[GeminiSchema] public record {|GEM1001:Bad|}(int A);")]
    [InlineData("[GeminiTools] public class {|GEM1001:Bad|} { }")]
    [InlineData("[GeminiTools, GeminiSchema] public class {|GEM1001:Bad|} { }")]
    [InlineData("public class {|GEM1001:Outer|} { public partial class Middle { [GeminiSchema] public record {|GEM1001:Bad|}(int A); } }")]
    public Task GEM1001_types_have_to_be_partial_throughout(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("[GeminiSchema] public partial record R(object {|GEM1002:A|});")]
    [InlineData("[GeminiSchema] public partial record R(int[,] {|GEM1002:A|}, (int, int) {|GEM1002:B|}, System.IO.Stream {|GEM1002:C|});")]
    [InlineData("[GeminiSchema] public partial record R(Inner A); public record Inner(List<IComparable?> {|GEM1002:B|});")]
    [InlineData("[GeminiSchema] public partial record R(Inner A); [GeminiSchema] public partial record S(Inner A); public record Inner(Action {|GEM1002:B|});")]
    [InlineData("[GeminiSchema] public partial record {|GEM1002:R|}<T>(int A);")]
    [InlineData("[GeminiSchema] public partial record R(E {|GEM1002:A|}); [Flags] public enum E { A = 1, B = 2 }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void Run(int a, IEnumerable<object> {|GEM1002:b|}) { } }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public Delegate {|GEM1002:Run|}() => null!; }")]
    public Task GEM1002_every_value_needs_a_schema(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void {|GEM1003:Run|}<X>() { } }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void {|GEM1003:Run|}(out int a) { a = 1; } }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void {|GEM1003:Run|}(ReadOnlySpan<char> a) { } }")]
    [InlineData("[GeminiTools] public partial class {|GEM1003:T|}<X> { [GeminiTool] public void Run() { } }")]
    [InlineData("public partial class Outer<X> { [GeminiTools] public partial class {|GEM1003:T|} { } }")]
    [InlineData("[GeminiTools] public static partial class {|GEM1003:T|} { [GeminiTool] public static void Run() { } }")]
    public Task GEM1003_tools_have_to_be_callable(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void Get() { } [GeminiTool] public Task {|GEM1004:GetAsync|}() => null!; }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void Get(int aB, int {|GEM1004:a_b|}) { } }")]
    [InlineData("[GeminiSchema] public partial record R(int Ab, [property: System.Text.Json.Serialization.JsonPropertyName(\"ab\")] int {|GEM1004:B|});")]
    public Task GEM1004_names_have_to_be_different_in_JSON(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool(Name = \"a-b\")] public void {|GEM1005:Get|}() { } }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void {|GEM1005:Größe|}() { } }")]
    public Task GEM1005_tool_names_are_plain(string source) => VerifyAsync(source);

    [Theory]
    [InlineData("[GeminiSchema] public partial class R { public int {|GEM1009:A|} { get; } }")]
    [InlineData("[GeminiSchema] public partial record R(P A); public class P { public int {|GEM1009:A|} { get; private set; } }")]
    [InlineData("[GeminiSchema] public partial class {|GEM1009:R|} { public R(int x) { } }")]
    [InlineData("[GeminiSchema] public abstract partial class {|GEM1009:R|} { }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void Run(P {|GEM1009:p|}) { } } public abstract class P { }")]
    [InlineData("[GeminiSchema] public partial class {|GEM1009:R|} { public required int A; }")]
    public Task GEM1009_values_have_to_be_constructible(string source) => VerifyAsync(source);

    [Fact]
    public Task Messages_say_what_to_do() => Verify.VerifyAsync(
        With("[GeminiSchema] public partial record {|#0:R|}<T>(int A); [GeminiTools] public class {|#2:T|} { [GeminiTool] public void {|#3:Run|}(ref int a) { } }"),
        new ExpectedDiagnostic("GEM1002", 0, "'R' has no JSON Schema: a schema type, and the types around it, may not be generic"),
        new ExpectedDiagnostic("GEM1001", 2, "Add 'partial' to 'T': the generator adds members to it or to a type inside it"),
        new ExpectedDiagnostic("GEM1003", 3, "'Run' cannot be called by a model: the parameter 'a' is ref or out; pass it by value"));

    [Fact]
    public Task Without_the_runtime_nothing_is_reported() => Verify.VerifyAsync(
        TestCode.Of("[GeminiSchema] public record R(object A); public class GeminiSchemaAttribute : System.Attribute { }") with { ReferencesRuntime = false });

    private static Task VerifyAsync(string source) => Verify.VerifyAsync(With(source));

    private static TestCode With(string source) =>
        "#nullable enable\nusing System; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks; using Gemini.Gen;\n" + source;
}
