// # Classes and constructors
// How objects are made from what was read.

using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Gemini.Gen.Corpus.Construction;

// ## Class with setters
// A property that neither allows null nor has an initializer is required.
[GeminiSchema]
public partial class Contact
{
    public string Name { get; set; } = string.Empty;

    public int Age { get; set; }

    public string? Email { get; set; }
}

// ## Required properties
[GeminiSchema]
public partial class Account
{
    public required string User { get; init; }

    public required string? Comment { get; set; }
}

// ## Init-only properties
[GeminiSchema]
public partial class Limits
{
    public int Least { get; init; }

    public int Greatest { get; init; }
}

// ## Constructor
[GeminiSchema]
public partial class Segment
{
    public Segment(int from, int to)
    {
        From = from;
        To = to;
    }

    public int From { get; }

    public int To { get; }
}

// ## Constructor and properties
[GeminiSchema]
public partial class Chapter
{
    public Chapter(string title) => Title = title;

    public string Title { get; }

    public int? Page { get; set; }

    public List<string> Notes { get; init; } = new();
}

// ## Chosen constructor
[GeminiSchema]
public partial class Interval
{
    public Interval()
    {
    }

    [JsonConstructor]
    public Interval(int start, int end) => (Start, End) = (start, end);

    public int Start { get; }

    public int End { get; }
}

// ## Record with several constructors
[GeminiSchema]
public partial record Area(int Width, int Height)
{
    public Area()
        : this(1, 1)
    {
    }
}

// ## Struct with a constructor
[GeminiSchema]
public readonly partial struct Fraction
{
    [JsonConstructor]
    public Fraction(int numerator, int denominator) => (Numerator, Denominator) = (numerator, denominator);

    public int Numerator { get; }

    public int Denominator { get; }
}

// ## Constructor that sets what is required
[GeminiSchema]
public partial class Badge
{
    [SetsRequiredMembers]
    public Badge(string text) => Text = text;

    public required string Text { get; init; }
}

// ## Required property that a constructor sets as well
[GeminiSchema]
public partial class Label
{
    public Label(string text) => Text = text;

    public required string Text { get; init; }
}

// ## Collection with an initializer
[GeminiSchema]
public partial class Playlist
{
    public List<string> Titles { get; set; } = new();

    public Dictionary<string, int> Plays { get; init; } = new();

    public string[] Genres { get; set; } = Array.Empty<string>();
}

// ## Partial in two parts
[GeminiSchema]
public partial class Profile
{
    public required string Name { get; init; }
}

public partial class Profile
{
    public string? Motto { get; init; }
}

// ## Nested in another type
public static partial class Outer
{
    [GeminiSchema]
    public partial record Inner(int Value);
}

// ## Internal type
[GeminiSchema]
internal sealed partial record Hidden(string Secret, Detail Detail);

internal sealed record Detail(int Code);
