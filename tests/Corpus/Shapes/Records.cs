// # Records and structs

namespace Gemini.Gen.Corpus.Records;

// ## Positional record
[GeminiSchema]
public partial record Point(double X, double Y);

// ## Sealed record
[GeminiSchema]
public sealed partial record Closed(string Name);

// ## Record with a body
[GeminiSchema]
public partial record Article(string Title)
{
    public string? Subtitle { get; init; }

    public required string Author { get; init; }
}

// ## Record without parameters
[GeminiSchema]
public partial record Settings
{
    public required string Theme { get; init; }

    public int? FontSize { get; init; }
}

// ## Record struct
[GeminiSchema]
public partial record struct Pixel(int X, int Y);

// ## Read-only record struct
[GeminiSchema]
public readonly partial record struct Money(decimal Amount, string Currency);

// ## Struct with setters
[GeminiSchema]
public partial struct Extent
{
    public int Width { get; set; }

    public int Height { get; set; }
}

// ## Struct inside of a record
[GeminiSchema]
public partial record Frame(Pixel Origin, Extent Size, Money? Price);

// ## Record with a computed property
// What is computed is no part of the data.
[GeminiSchema]
public partial record Person(string First, string Last)
{
    public string Full => First + " " + Last;
}

// ## Nested record
[GeminiSchema]
public partial record Invoice(Invoice.Line First)
{
    public record Line(string Text, decimal Amount);
}

// ## Two levels of objects
[GeminiSchema]
public partial record Company(Address Seat);

public record Address(string Street, City City);

public record City(string Name, string? Country);

// ## One type in several places
[GeminiSchema]
public partial record Shipment(Address From, Address To, Address? Return, IReadOnlyList<Address> Stops);

// ## Record without members
[GeminiSchema]
public partial record Nothing;

// ## Many members
[GeminiSchema]
public partial record Wide(
    int A0, int A1, int A2, int A3, int A4, int A5, int A6, int A7, int A8, int A9,
    int B0, int B1, int B2, int B3, int B4, int B5, int B6, int B7, int B8, int B9,
    int C0, int C1, int C2, int C3, int C4, int C5, int C6, int C7, int C8, int C9,
    int D0, int D1, int D2, int D3, int D4, int D5, int D6, int D7, int D8, int D9,
    int E0, int E1, int E2, int E3, int E4, int E5, int E6, int E7, int E8, int E9,
    int F0, int F1, int F2, int F3, int F4, int F5, int F6, int F7, int F8, int F9,
    int G0, int G1, int G2, int G3, int G4, int G5, int G6, int G7, int G8, int G9);
