using Gemini.Gen.Generator.Tests.Corpus;
using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gemini.Gen.Generator.Tests.Robustness;

public sealed class HalfTypedCodeTests
{
    public static TheoryData<string> Names => Sources.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void No_prefix_of_a_source_makes_the_generator_throw(string name)
    {
        GeneratorRun? run = null;
        foreach (string prefix in TestSourceCorpus.Prefixes(Sources.All[name]))
        {
            CSharpCompilation compilation = GeneratorProject.Of(prefix);
            run = run is null ? GeneratorUnderTest.Run(compilation) : run.Again(compilation);
            Assert.True(run.Result.Exception is null, $"{run.Result.Exception}\n\n{prefix}");
        }
    }

    [Theory]
    [InlineData("[GeminiSchema] public record NotPartial(int A);")]
    [InlineData("public class Outer { [GeminiSchema] public partial record InNotPartial(int A); }")]
    [InlineData("[GeminiSchema] public partial record Generic<T>(T A);")]
    [InlineData("[GeminiSchema] public static partial class Static { }")]
    [InlineData("[GeminiSchema] public abstract partial class Abstract { }")]
    [InlineData("[GeminiSchema] public partial class NoConstructor { public NoConstructor(int x) { } }")]
    [InlineData("[GeminiSchema] public partial class NoSetter { public int A { get; } }")]
    [InlineData("[GeminiSchema] public partial record Unsupported(System.IO.Stream A);")]
    [InlineData("[GeminiSchema] public partial record Tuple((int, Action) A);")]
    [InlineData("[GeminiSchema] public partial record Grid(int[,] A);")]
    [InlineData("[GeminiSchema] public partial record Duplicate(int Ab, int AB);")]
    [InlineData("[GeminiSchema] public partial record Missing(DoesNotExist A);")]
    [InlineData("[GeminiSchema] public partial record Mixed(int A, Action B);")]
    [InlineData("[GeminiSchema] public partial class RequiredField { public required int A; }")]
    [InlineData("[GeminiTools] public partial class Tools<T> { [GeminiTool] public void A() { } }")]
    [InlineData("[GeminiTools] public static partial class Static { [GeminiTool] public static void A() { } public static int Toolset; }")]
    public void Invalid_declarations_yield_nothing(string source) =>
        Assert.Empty(GeneratorUnderTest.Run(source).IsSilent().Files);

    [Theory]
    [InlineData("[GeminiSchema] public partial record R(int A); [GeminiSchema] public partial class R { }")]
    [InlineData("[GeminiSchema] public partial class R { } [GeminiSchema] public partial struct R { }")]
    [InlineData("[GeminiTools] public partial class R { [GeminiTool] public void A() { } } [GeminiTools] public partial record R { [GeminiTool] public void B() { } }")]
    [InlineData("partial class O { [GeminiSchema] public partial record R(int A); } partial struct O { [GeminiSchema] public partial record R(int B); }")]
    public void Of_several_types_of_one_name_the_first_gets_the_members(string source) =>
        Assert.Single(GeneratorUnderTest.Run(source).IsSilent().Files.Keys, static name => name.EndsWith(".GeminiSchema.g.cs", StringComparison.Ordinal) || name.EndsWith(".GeminiTools.g.cs", StringComparison.Ordinal));

    [Theory]
    [InlineData("[GeminiTool] public void Bad<T>() { }")]
    [InlineData("[GeminiTool] public void Bad(ref int a) { }")]
    [InlineData("[GeminiTool] public void Bad(Span<int> a) { }")]
    [InlineData("[GeminiTool] public void Bad(Action a) { }")]
    [InlineData("[GeminiTool] public void Bad(Loop a) { }  public record Loop(Action X, Loop? Next);")]
    [InlineData("[GeminiTool] public ref int Bad() => throw null!;")]
    [InlineData("[GeminiTool(Name = \"not valid\")] public void Bad() { }")]
    [InlineData("[GeminiTool(TimeoutSeconds = -1)] public void Bad() { }")]
    [InlineData("[GeminiTool] public void Bad([GeminiService(Key = \"no DI here\")] Tools tools) { }")]
    [InlineData("[GeminiTool] public void Bad(ref IServiceProvider services) { }")]
    [InlineData("[GeminiTool] public void Bad(int a_b, int aB) { }")]
    [InlineData("[GeminiTool(Name = \"good\")] public void Bad() { }", true)]
    public void A_tool_that_cannot_be_called_is_left_out_and_the_rest_works(string tool, bool comesLater = false)
    {
        const string Good = "[GeminiTool] public int Good(int a) => a;";
        GeneratorRun run = GeneratorUnderTest.Run($"[GeminiTools] public partial class Tools {{ {(comesLater ? Good + tool : tool + Good)} }}").CompilesCleanly();
        string text = Assert.Single(run.Files).Value;
        Assert.Contains("case \"good\":", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bad", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[GeminiSchema] public partial record Twice(int A); [GeminiSchema] public partial record Twice;")]
    [InlineData("[GeminiSchema] public partial record Twice; public partial record Twice(int A); [GeminiSchema] public partial record Twice;")]
    [InlineData("[GeminiSchema, GeminiSchema] public partial record Twice(int A);")]
    [InlineData("[GeminiSchema] public partial record Twice(int A); [GeminiSchema] public partial record Twice(int A);")]
    [InlineData("[GeminiTools] public partial class Twice { [GeminiTool] public void A() { } } [GeminiTools] public partial class Twice { }")]
    public void An_attribute_on_two_parts_of_a_type_generates_once(string source) =>
        Assert.Single(GeneratorUnderTest.Run(source).Files);

    [Fact]
    public void A_toolset_without_tools_compiles() =>
        Assert.Single(GeneratorUnderTest.Run("[GeminiTools] public partial class Tools { }").CompilesCleanly().Files);

    [Fact]
    public void A_broken_type_shared_by_two_tools_breaks_both_and_no_other()
    {
        GeneratorRun run = GeneratorUnderTest.Run("""
            [GeminiTools]
            public partial class Tools
            {
                [GeminiTool] public void One(Broken a) { }
                [GeminiTool] public void Two(Wrapper a) { }
                [GeminiTool] public void Three(Wrapper a) { }
                [GeminiTool] public void Good() { }
            }
            public record Wrapper(Broken B);
            public record Broken(Wrapper? W, System.IO.Stream S);
            """).CompilesCleanly();
        string text = Assert.Single(run.Files).Value;
        Assert.Equal(1, text.Split("case \"").Length - 1);
    }

    [Fact]
    public void Without_the_runtime_there_is_nothing_to_do()
    {
        CSharpCompilation compilation = GeneratorProject.Of(Sources.Record).WithReferences(CompilerReferences.Framework);
        Assert.Empty(GeneratorUnderTest.Run(compilation).IsSilent().Files);
    }
}
