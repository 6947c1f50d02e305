using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Declarations.DeclarationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Declarations;

public sealed class GEM1002_NoSchemaTests
{
    [Theory]
    [InlineData("[GeminiSchema] public partial record R(Action {|GEM1002:A|});")]
    [InlineData("[GeminiSchema] public partial record R(int[,] {|GEM1002:A|}, (int, Type) {|GEM1002:B|}, System.IO.Stream {|GEM1002:C|});")]
    [InlineData("[GeminiSchema] public partial record R(Inner A); public record Inner(List<IComparable?> {|GEM1002:B|});")]
    [InlineData("[GeminiSchema] public partial record R(Inner A); [GeminiSchema] public partial record S(Inner A); public record Inner(Action {|GEM1002:B|});")]
    [InlineData("[GeminiSchema] public partial record {|GEM1002:R|}<T>(int A);")]
    [InlineData("[GeminiSchema] public partial record R(E {|GEM1002:A|}); [Flags] public enum E { None }")]
    [InlineData("[GeminiSchema] public partial record R(Dictionary<double, int> {|GEM1002:A|}, Stack<int> {|GEM1002:B|});")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void Run(int a, IEnumerable<Type> {|GEM1002:b|}) { } }")]
    [InlineData("[GeminiSchema] public partial record R(Base {|GEM1002:A|}); [System.Text.Json.Serialization.JsonDerivedType(typeof(Derived))] public abstract record Base; public record Derived : Base;")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public Delegate {|GEM1002:Run|}() => null!; }")]
    public Task Every_value_needs_a_schema(string source) => Verify.VerifyAsync(DeclarationCode.With(source));

    [Theory]
    [InlineData("[GeminiSchema] public partial record R(string A, int? B, decimal C, DayOfWeek D, DateOnly E, Guid F, Uri G);")]
    [InlineData("[GeminiSchema] public partial record R(int[][] A, List<string?> B, IReadOnlyDictionary<string, double> C);")]
    [InlineData("[GeminiSchema] public partial record Node(int Value, Node? Next, Node[]? Children = null);")]
    [InlineData("[GeminiSchema] public partial class R { [System.Text.Json.Serialization.JsonIgnore] public object? A { get; set; } public static Action? B { get; set; } object? C { get; set; } }")]
    [InlineData("public record NotMarked(object Anything, System.IO.Stream Else);")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public Task<string?> RunAsync(int a = 1, CancellationToken c = default) => null!; public void NoTool(object x) { } }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public List<R> Run(Dictionary<string, R> a) => null!; } public record R(int A);")]
    [InlineData("[GeminiSchema] public partial record Good(object A, (int, string?) B, HashSet<E> C, Dictionary<E, byte[]> D, TimeSpan? F); [Flags] public enum E { A = 1, B = 2 }")]
    public Task Everyday_types_have_a_schema(string source) => Verify.VerifyAsync(DeclarationCode.With(source));
}
