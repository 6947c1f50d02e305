// # Default values
// What JSON leaves out keeps the value that C# gives it.

using System.Text.Json.Serialization;

namespace Gemini.Gen.Corpus.Defaults;

// ## Parameter with a default value
[GeminiSchema]
public partial record Query(string Text, int Limit = 10, bool Exact = false);

// ## Default values of all kinds
[GeminiSchema]
public partial record Kinds(
    string A = "a \"quoted\"\ntext",
    char B = '\'',
    byte C = 255,
    long D = long.MinValue,
    ulong E = ulong.MaxValue,
    float F = 0.1f,
    double G = -1e-300,
    decimal H = 12.50m,
    DayOfWeek I = DayOfWeek.Friday,
    int? J = 5,
    DayOfWeek? K = DayOfWeek.Monday,
    string? L = null);

// ## Default value of a struct
[GeminiSchema]
public partial record Meeting(string Title, Guid Id = default, DateTime At = default, TimeSpan Length = default, Spot At2 = default);

public readonly record struct Spot(int X, int Y);

// ## Initializers of settable properties
[GeminiSchema]
public partial class Options
{
    public string Theme { get; set; } = "dark";

    public int Retries { get; set; } = 3;

    public List<string> Tags { get; set; } = new() { "a", "b" };

    public string? Note { get; set; } = "none";
}

// ## Initializers of init-only properties
[GeminiSchema]
public partial class Frozen
{
    public string Theme { get; init; } = "dark";

    public int Retries { get; init; } = 3;

    public string? Note { get; init; } = "none";

    public DayOfWeek Day { get; init; } = DayOfWeek.Sunday;
}

// ## Initializers beside parameters
[GeminiSchema]
public partial record Report(string Title, int Pages = 1)
{
    public string Language { get; init; } = "en";

    public string Summary { get; init; } = Title + "!";

    public bool Draft { get; set; } = true;
}

// ## Initializers in a struct
[GeminiSchema]
public partial struct Margin
{
    [JsonConstructor]
    public Margin(int left, int right) => (Left, Right) = (left, right);

    public int Left { get; }

    public int Right { get; }

    public int Top { get; init; } = 4;

    public int Bottom { get; set; } = 5;
}

// ## Initializers of inherited properties
[GeminiSchema]
public partial class Special : General
{
    public int B { get; init; } = 2;
}

public class General
{
    public int A { get; init; } = 1;

    public string Name { get; set; } = "general";
}

// ## Initializers of generic types
// An init-only property of a generic type is required: its initializer could not be kept on .NET 8.
[GeminiSchema]
public partial record Box(Slot<int> Slot);

public class Slot<T>
{
    public List<T> Items { get; init; } = new();

    public int Size { get; set; } = 8;
}

// ## Optional collections
[GeminiSchema]
public partial record Filter(IReadOnlyList<string>? Include = null, Dictionary<string, int>? Weights = null, (int Least, int Greatest)? Range = null);
