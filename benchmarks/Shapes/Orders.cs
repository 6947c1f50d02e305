using System.Text.Json.Serialization;

namespace Gemini.Gen.Benchmarks;

/// <summary>Three members.</summary>
[GeminiSchema]
public sealed partial record Tiny(string Name, int Count, bool Done);

/// <summary>What structured output often is: texts, numbers, an enum, a list of records.</summary>
[GeminiSchema]
public sealed partial record Medium(
    string Title, string Summary, int Servings, double Rating, Difficulty Difficulty, IReadOnlyList<Ingredient> Ingredients, IReadOnlyList<string> Steps, string? Note);

public sealed record Ingredient(string Name, double Amount, string Unit, bool Optional);

[JsonConverter(typeof(JsonStringEnumConverter<Difficulty>))]
public enum Difficulty
{
    [JsonStringEnumMemberName("easy")]
    Easy,
    [JsonStringEnumMemberName("medium")]
    Medium,
    [JsonStringEnumMemberName("hard")]
    Hard,
}

/// <summary>Recursion through a list.</summary>
[GeminiSchema]
public sealed partial record Tree(string Name, IReadOnlyList<Tree>? Children = null);

/// <summary>A union of three.</summary>
[GeminiSchema]
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Circle), "circle")]
[JsonDerivedType(typeof(Box), "box")]
[JsonDerivedType(typeof(Group), "group")]
public abstract partial record Shape(string Name);

public sealed record Circle(string Name, double Radius) : Shape(Name);

public sealed record Box(string Name, double Width, double Height) : Shape(Name);

public sealed record Group(string Name, IReadOnlyList<Shape> Members) : Shape(Name);

/// <summary>60 members on five levels.</summary>
[GeminiSchema]
public sealed partial record Large(
    string A1, string A2, string A3, int A4, int A5, double A6, bool A7, string A8, string A9, string A10, Level2 Next);

public sealed record Level2(string B1, string B2, string B3, int B4, int B5, double B6, bool B7, string B8, string B9, string B10, Level3 Next);

public sealed record Level3(string C1, string C2, string C3, int C4, int C5, double C6, bool C7, string C8, string C9, string C10, Level4 Next);

public sealed record Level4(string D1, string D2, string D3, int D4, int D5, double D6, bool D7, string D8, string D9, string D10, Level5 Next);

public sealed record Level5(
    string E1, string E2, string E3, int E4, int E5, double E6, bool E7, string E8, string E9, string E10,
    string F1, string F2, string F3, int F4, int F5, double F6, bool F7, string F8, string F9, string F10);
