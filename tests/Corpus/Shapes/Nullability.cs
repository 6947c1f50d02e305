// # Null
// JSON may say null exactly where C# may.

namespace Gemini.Gen.Corpus.Nullability;

// ## Nullable text
// A constructor parameter without a default value has to be there, even as null.
[GeminiSchema]
public partial record MaybeText(string? Value);

// ## Optional nullable text
[GeminiSchema]
public partial record OptionalText(string? Value = null);

// ## Nullable number
[GeminiSchema]
public partial record MaybeNumber(int? Value);

// ## Nullable elements
[GeminiSchema]
public partial record MaybeElements(IReadOnlyList<string?> Values);

// ## Nullable list
[GeminiSchema]
public partial record MaybeList(IReadOnlyList<string>? Values);

// ## Nullable list of nullable numbers
[GeminiSchema]
public partial record MaybeMaybeList(List<int?>? Values);

// ## Nullable values of a dictionary
[GeminiSchema]
public partial record MaybeEntries(Dictionary<string, string?> Values);

// ## Nullable enum
// An enum cannot list null, so this is a union.
[GeminiSchema]
public partial record MaybeEnum(DayOfWeek? Day);

// ## Optional nullable enum
[GeminiSchema]
public partial record OptionalEnum(DayOfWeek? Day = null);

// ## Object behind a nullable reference
// Its own members keep their annotations.
[GeminiSchema]
public partial record MaybePerson(Person? Author);

public record Person(string Name, string? Nickname, int Age);

// ## Nullable list of objects with nullable members
[GeminiSchema]
public partial record MaybeLines(List<Line?>? Lines);

public record Line(string? Text, int? Number);

// ## Nullable struct
[GeminiSchema]
public partial record MaybePoint(Point? At);

public readonly record struct Point(double X, double? Y);
