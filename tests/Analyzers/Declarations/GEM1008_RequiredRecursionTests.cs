using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Declarations.DeclarationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Declarations;

public sealed class GEM1008_RequiredRecursionTests
{
    [Theory]
    [InlineData("[GeminiSchema] public partial record Node(int Value, List<Node> {|GEM1008:Children|});")]
    [InlineData("[GeminiSchema] public partial record A(B {|GEM1008:B|}); public record B(Dictionary<string, A> {|GEM1008:A|}, int C);")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public void Run(Node a) { } } public record Node(Node[] {|GEM1008:Children|});")]
    public Task Recursion_needs_an_optional_property(string source) => Verify.VerifyAsync(DeclarationCode.With(source));

    [Theory]
    [InlineData("[GeminiSchema] public partial record Node(int Value, List<Node>? Children = null, Node? Next = null);")]
    [InlineData("[GeminiSchema] public partial record A(B? B); public record B(List<A> List);")]
    [InlineData("[GeminiSchema] public partial class Node { public List<Node> Children { get; set; } = new(); }")]
    [InlineData("[GeminiTools] public partial class T { [GeminiTool] public Node Run(A a, A b) => null!; } public record A(int B); public record Node(Node[] Children);")]
    public Task Recursion_through_an_optional_property_is_fine(string source) => Verify.VerifyAsync(DeclarationCode.With(source));
}
