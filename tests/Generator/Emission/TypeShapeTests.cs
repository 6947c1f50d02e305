using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gemini.Gen.Generator.Tests.Emission;

/// <summary>Which members a type has, and how they are typed.</summary>
public sealed class TypeShapeTests
{
    [Fact]
    public void Type_arguments_keep_their_nullability() =>
        Assert.Equal(
            Object(
                "\"a\":" + Object("\"ok\":{\"type\":\"string\"},\"errors\":{\"type\":\"array\",\"items\":{\"type\":[\"string\",\"null\"]}},\"maybe\":{\"type\":[\"string\",\"null\"]}", "\"ok\",\"errors\",\"maybe\"")
                + ",\"b\":" + Object("\"ok\":{\"type\":[\"string\",\"null\"]},\"errors\":{\"type\":\"array\",\"items\":{\"type\":\"integer\"}},\"maybe\":{\"type\":[\"string\",\"null\"]}", "\"ok\",\"errors\",\"maybe\"")
                + ",\"c\":" + Object("\"ok\":{\"type\":\"integer\"},\"errors\":{\"type\":\"array\",\"items\":{\"type\":[\"integer\",\"null\"]}},\"maybe\":{\"type\":\"integer\"}", "\"ok\",\"errors\",\"maybe\""),
                "\"a\",\"b\",\"c\""),
            GeneratorUnderTest.Schema("[GeminiSchema] public partial record R(Result<string, string?> A, Result<string?, int> B, Result<int, int?> C); public record Result<T, E>(T Ok, List<E> Errors, T? Maybe);"));

    [Fact]
    public void Nullable_values_and_dictionary_values_keep_what_is_inside() =>
        Assert.Equal(
            Object(
                "\"a\":{\"type\":[\"object\",\"null\"],\"properties\":{\"x\":{\"type\":[\"integer\",\"null\"]}},\"required\":[\"x\"]},\"b\":{\"type\":\"object\",\"additionalProperties\":{\"type\":[\"array\",\"null\"],\"items\":{\"type\":[\"string\",\"null\"]}}}",
                "\"a\",\"b\""),
            GeneratorUnderTest.Schema("[GeminiSchema] public partial record R(P? A, Dictionary<string, List<string?>?> B); public readonly record struct P(int? X);"));

    [Fact]
    public void Hidden_overridden_and_explicit_members_count_once() =>
        Assert.Equal(
            Object("\"a\":{\"type\":\"string\"},\"b\":{\"type\":\"integer\"},\"own\":{\"type\":\"boolean\"}", "\"b\",\"own\""),
            GeneratorUnderTest.Schema("""
                public abstract class Base { public int A { get; set; } public virtual int B { get; set; } public virtual int C { get; set; } }
                public interface IHas { int Explicit { get; set; } }
                [GeminiSchema]
                public partial class R : Base, IHas
                {
                    public new string A { get; set; } = null!;
                    public override int B { get; set; }
                    public override int C => 1;
                    int IHas.Explicit { get; set; }
                    public int this[int index] { get => index; set { } }
                    public static int Static { get; set; }
                    public const int Const = 1;
                    public int Field;
                    public bool Own { get; set; }
                }
                """));

    [Fact]
    public void The_parts_of_a_type_are_taken_in_the_order_of_their_files()
    {
        const string First = "[GeminiSchema] public partial class R { public int A { get; set; } }";
        const string Second = "public partial class R { public required string B { get; init; } } public partial class Part { public int C { get; set; } }";
        const string Third = "public partial class R { public Part? D { get; set; } } public partial class Part { public int E { get; set; } }";
        string schema = GeneratorUnderTest.Schema(First, Second, Third);
        Assert.Equal(
            """{"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"string"},"d":{"type":["object","null"],"properties":{"c":{"type":"integer"},"e":{"type":"integer"}},"required":["c","e"]}},"required":["a","b"]}""",
            schema);
    }

    [Fact]
    public void Names_of_every_alphabet_are_kept() =>
        Assert.Equal(
            Object("\"größe\":{\"type\":\"integer\"},\"名前\":{\"type\":\"string\"},\"class\":{\"type\":\"string\",\"enum\":[\"event\",\"Ωmega\"]}", "\"größe\",\"名前\",\"class\""),
            GeneratorUnderTest.Schema("[GeminiSchema] public partial record Straße(int Größe, string 名前, @enum @class); public enum @enum { @event, Ωmega }"));

    [Fact]
    public void Private_nested_types_take_part() =>
        Assert.Equal(
            Object("\"a\":" + Object("\"x\":{\"type\":\"integer\"}", "\"x\"") + ",\"b\":{\"type\":\"string\",\"enum\":[\"One\"]}", "\"a\",\"b\""),
            GeneratorUnderTest.Schema("""
                [GeminiSchema]
                public partial class R
                {
                    [System.Text.Json.Serialization.JsonConstructor]
                    private R(Inner a) => A = a;
                    [System.Text.Json.Serialization.JsonInclude] private Inner A { get; }
                    [System.Text.Json.Serialization.JsonInclude] private Kind B { get; set; }
                    private sealed record Inner(int X);
                    private enum Kind { One }
                }
                """));

    [Fact]
    public void Types_of_a_referenced_assembly_are_as_their_metadata_says()
    {
        CSharpCompilation library = GeneratorProject.Of("""
            namespace Lib;
            /// <summary>Not to be seen: the assembly has no documentation file.</summary>
            public record Person(string Name, string? Nick = null, Mood Mood = Mood.Bad) { public IReadOnlyList<string?> Tags { get; init; } = new List<string?>(); public required int Age { get; set; } public int Computed => 1; }
            public enum Mood { Good, [System.Text.Json.Serialization.JsonStringEnumMemberName("so-so")] Bad }
            [System.Text.Json.Serialization.JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
            [System.Text.Json.Serialization.JsonDerivedType(typeof(Dot), "dot")]
            public abstract class Mark { }
            public sealed class Dot : Mark { public int At { get; set; } }
            """);
        CSharpCompilation project = GeneratorProject.Of("[GeminiSchema] public partial record R(Lib.Person Person, Lib.Mark Mark);").AddReferences(Image(library));
        Assert.Equal(
            Object(
                "\"person\":" + Object("\"name\":{\"type\":\"string\"},\"nick\":{\"type\":[\"string\",\"null\"]},\"mood\":{\"type\":\"string\",\"enum\":[\"Good\",\"so-so\"]},\"tags\":{\"type\":\"array\",\"items\":{\"type\":[\"string\",\"null\"]}},\"age\":{\"type\":\"integer\"}", "\"name\",\"tags\",\"age\"")
                + ",\"mark\":{\"anyOf\":[" + Object("\"kind\":{\"type\":\"string\",\"enum\":[\"dot\"]},\"at\":{\"type\":\"integer\"}", "\"kind\",\"at\"") + "]}",
                "\"person\",\"mark\""),
            GeneratorUnderTest.Schema(GeneratorUnderTest.Run(project)));
    }

    [RoslynFact("4.8")]
    public void Primary_constructors_bind_by_name_and_type()
    {
        var latest = new CSharpParseOptions(LanguageVersion.Latest);
        Assert.Equal(
            Object("\"name\":{\"type\":\"string\"},\"count\":{\"type\":\"integer\"},\"extra\":{\"type\":[\"string\",\"null\"]}", "\"name\""),
            GeneratorUnderTest.Schema(GeneratorUnderTest.Run(GeneratorProject.Of(latest, """
                [GeminiSchema]
                public partial class R(string name, int count = 2) { public string Name => name; public int Count { get; } = count; public string? Extra { get; init; } }
                """))));
    }

    private static string Object(string properties, string required) =>
        $$"""{"type":"object","properties":{{{properties}}},"required":[{{required}}]}""";

    private static PortableExecutableReference Image(CSharpCompilation library)
    {
        using var stream = new MemoryStream();
        var result = library.WithAssemblyName("Lib").Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return MetadataReference.CreateFromImage(stream.ToArray());
    }
}
