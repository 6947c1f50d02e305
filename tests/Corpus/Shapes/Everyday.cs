// # From everyday life and computing

using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Gemini.Gen.Corpus.Everyday;

// ## Recipe
[GeminiSchema]
public partial record Recipe(
    string Name,
    [property: Range(1, 20)] int Servings,
    IReadOnlyList<Ingredient> Ingredients,
    IReadOnlyList<string> Steps,
    TimeSpan? Time = null,
    string? Note = null);

public record Ingredient(string Name, decimal? Amount, Unit? Unit = null);

public enum Unit
{
    Gram,
    Milliliter,
    Piece,
}

// ## Weather forecast
[GeminiSchema]
public partial record Forecast(string City, IReadOnlyList<Day> Days, string? Warning = null);

public record Day(DateOnly Date, (double Least, double Greatest) Temperature, Sky Sky, [property: Range(0, 100)] int RainPercent);

public enum Sky
{
    Clear,
    Clouds,
    Rain,
    Snow,
}

// ## Search filter
[GeminiSchema]
public partial class SearchFilter
{
    public string? Text { get; set; }

    public HashSet<string> Categories { get; set; } = new();

    public (decimal Least, decimal Greatest)? Price { get; set; }

    [Range(1, 100)]
    public int PageSize { get; set; } = 20;

    public SortOrder Order { get; set; } = SortOrder.Relevance;

    public Features Features { get; set; }
}

public enum SortOrder
{
    Relevance,
    Price,
    Newest,
}

[Flags]
public enum Features
{
    None = 0,
    InStock = 1,
    FreeShipping = 2,
    Used = 4,
}

// ## Query with nested conditions
[GeminiSchema]
public partial record Query(Condition Where, string[]? Columns = null);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Comparison), "comparison")]
[JsonDerivedType(typeof(All), "all")]
[JsonDerivedType(typeof(Not), "not")]
public abstract record Condition;

public record Comparison(string Column, Operator Operator, string? Value) : Condition;

public record All(IReadOnlyList<Condition>? Of = null) : Condition;

public record Not(Condition? Of = null) : Condition;

public enum Operator
{
    [JsonStringEnumMemberName("=")]
    Equal,

    [JsonStringEnumMemberName("<")]
    Less,

    [JsonStringEnumMemberName("like")]
    Like,
}

// ## Syntax tree
[GeminiSchema]
public partial record Program(IReadOnlyList<Function> Functions);

public record Function(string Name, string[] Parameters, Block? Body = null);

public record Block(IReadOnlyList<Statement> Statements);

public record Statement(string Text, int Line, Block? Inner = null, Block? Otherwise = null);

// ## Family tree
[GeminiSchema]
public partial record Relative(string Name, DateOnly? Born = null, Relative? Mother = null, Relative? Father = null);

// ## Board game
[GeminiSchema]
public partial record Board(Piece?[][] Squares, Player ToMove, List<Move> History);

public readonly record struct Piece(Player Owner, char Symbol);

public readonly record struct Move((int Row, int Column) From, (int Row, int Column) To);

public enum Player
{
    White,
    Black,
}

// ## Quiz
[GeminiSchema]
public partial record Quiz(string Topic, [property: Length(1, 5)] IReadOnlyList<Question> Questions);

public record Question(string Text, [property: Length(2, 4)] string[] Answers, [property: Range(0, 3)] int Correct, string? Explanation = null);

// ## Log entry
[GeminiSchema]
public partial record LogEntry(DateTimeOffset At, LogLevel Level, string Message, Dictionary<string, object?>? Fields = null, Guid? TraceId = null);

public enum LogLevel
{
    Debug,
    Info,
    Error,
}

// ## Package manifest
[GeminiSchema]
public partial record Manifest(string Name, Version Version, Uri? Homepage, SortedDictionary<string, Version> Dependencies, string[]? Keywords = null);

// ## Map with features
[GeminiSchema]
public partial record Map(IReadOnlyList<Feature> Features, (double West, double South, double East, double North)? Bounds = null);

public record Feature(Geometry Geometry, Dictionary<string, string> Properties);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Point), "Point")]
[JsonDerivedType(typeof(LineString), "LineString")]
[JsonDerivedType(typeof(Polygon), "Polygon")]
public abstract record Geometry;

public record Point((double Longitude, double Latitude) Coordinates) : Geometry;

public record LineString(IReadOnlyList<(double Longitude, double Latitude)> Coordinates) : Geometry;

public record Polygon(IReadOnlyList<IReadOnlyList<(double Longitude, double Latitude)>> Coordinates) : Geometry;

// ## Translation
[GeminiSchema]
public partial record Translation([property: AllowedValues("de", "en", "fr")] string Language, string Text, [property: Range(0.0, 1.0)] double Confidence, IReadOnlyList<string?> Alternatives);

// ## Extracted entities
[GeminiSchema]
public partial record Entities(Dictionary<EntityKind, List<Mention>> ByKind);

public record Mention(string Text, (int Start, int End) Span, double? Score = null);

public enum EntityKind
{
    Person,
    Place,
    Date,
}

// ## Judgement with reasons first
[GeminiSchema]
public partial record Judgement(string Reasoning, bool Passed, [property: Range(0, 10)] int Score);

// ## Chat transcript
[GeminiSchema]
public partial record Transcript(IReadOnlyList<Turn> Turns);

public record Turn(Speaker Speaker, TimeSpan At, string Text, float? Confidence = null);

public enum Speaker
{
    Agent,
    Customer,
}
