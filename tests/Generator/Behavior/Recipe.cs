using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Gemini.Gen.Generator.Tests.Behavior;

/// <summary>A recipe a home cook can follow.</summary>
/// <param name="Name">What the dish is called.</param>
[GeminiSchema]
internal sealed partial record Recipe(
    string Name,
    [property: Range(1, 20)] int Servings,
    IReadOnlyList<Ingredient> Ingredients,
    string? Note = null,
    Difficulty Difficulty = Difficulty.Easy);

/// <summary>One line of the list.</summary>
internal sealed record Ingredient(string Name, double? Grams);

internal enum Difficulty
{
    Easy,

    [JsonStringEnumMemberName("really-hard")]
    Hard,
}

[GeminiSchema]
internal sealed partial class Options
{
    public required string Name { get; init; }

    public string Theme { get; set; } = "dark";

    public int Retries { get; init; } = 3;

    public int? Limit { get; set; }

    [JsonIgnore]
    public string Secret { get; set; } = "kept";

    [JsonPropertyName("tags!")]
    [MinLength(1)]
    [MaxLength(3)]
    public string[]? Tags { get; set; }

    public string Display => $"{Name}/{Theme}";
}

[GeminiSchema]
internal sealed partial record Node(int Value, Node? Next, IReadOnlyList<Node>? Children = null);

[GeminiSchema]
internal readonly partial record struct Point(double X, double Y)
{
    public string Label { get; init; } = "none";
}

[GeminiSchema]
internal partial record Animal(string Name);

[GeminiSchema]
internal sealed partial record Dog(string Name, bool Barks) : Animal(Name);

[GeminiSchema]
internal sealed partial record Scalars(
    string Text, bool Flag, char Letter,
    sbyte I8, byte U8, short I16, ushort U16, int I32, uint U32, long I64, ulong U64, nint Native, nuint UnsignedNative,
    Int128 I128, UInt128 U128, Half F16, float F32, double F64, decimal D128,
    DateTime At, DateTimeOffset AtOffset, DateOnly Day, TimeOnly Time, Guid Id, Uri Link);

[GeminiSchema]
internal sealed partial record Containers(
    Dictionary<string, int?> Numbers,
    IReadOnlyDictionary<string, Ingredient> ByName,
    List<string?> Texts,
    IEnumerable<int[]> Rows,
    Ingredient?[] Maybe);
