// # Constraints
// DataAnnotations: a keyword where the API has one, a sentence otherwise, and checked when reading in both cases.

using System.ComponentModel.DataAnnotations;

namespace Gemini.Gen.Corpus.Constraints;

// ## Range of an integer
[GeminiSchema]
public partial record Servings([property: Range(1, 20)] int Count);

// ## Range of a nullable integer
[GeminiSchema]
public partial record MaybeServings([property: Range(1, 20)] int? Count, [property: Range(-5, -1)] long? Below = null);

// ## Range of a double
[GeminiSchema]
public partial record Share([property: Range(0.0, 1.0)] double Value);

// ## Range without its bounds
[GeminiSchema]
public partial class Inside
{
    [Range(0.0, 1.0, MinimumIsExclusive = true, MaximumIsExclusive = true)]
    public double Ratio { get; set; }

    [Range(0, 10, MinimumIsExclusive = true)]
    public int Step { get; set; }
}

// ## Range of a decimal
[GeminiSchema]
public partial record Rate([property: Range(typeof(decimal), "0.1", "0.9")] decimal Value);

// ## Range with one end only
[GeminiSchema]
public partial record Positive([property: Range(1, int.MaxValue)] int Count, [property: Range(0.0, double.MaxValue)] double Weight);

// ## Range of other integers
[GeminiSchema]
public partial record Ranges(
    [property: Range(1, 200)] byte A,
    [property: Range(-3, 3)] short B,
    [property: Range(0, 9)] ulong C,
    [property: Range(0, 5)] float D,
    [property: Range(1, 4)] uint E);

// ## Range of a date
[GeminiSchema]
public partial record InYear([property: Range(typeof(DateOnly), "2026-01-01", "2026-12-31")] DateOnly Day);

// ## Range of dates, times and durations
[GeminiSchema]
public partial class Window
{
    [Range(typeof(DateTime), "2026-01-01T00:00:00", "2026-12-31T00:00:00")]
    public DateTime Moment { get; set; }

    [Range(typeof(TimeOnly), "08:00", "18:00")]
    public TimeOnly Time { get; set; }

    [Range(typeof(TimeSpan), "00:01:00", "08:00:00")]
    public TimeSpan? Length { get; set; }
}

// ## Length of a text
[GeminiSchema]
public partial class Lengths
{
    [StringLength(20, MinimumLength = 2)]
    public required string Name { get; init; }

    [MinLength(1)]
    public required string Title { get; init; }

    [MaxLength(5)]
    public string? Code { get; init; }

    [Length(2, 3)]
    public string? Country { get; init; }
}

// ## Number of elements
[GeminiSchema]
public partial class Sizes
{
    [MinLength(1)]
    public required string[] Names { get; init; }

    [MaxLength(3)]
    public List<int>? Few { get; init; }

    [MinLength(2), MaxLength(4)]
    public IReadOnlyList<string?>? Some { get; init; }

    [Length(1, 2)]
    public HashSet<int>? Set { get; init; }
}

// ## Number of entries and of bytes
[GeminiSchema]
public partial class OtherSizes
{
    [Length(1, 2)]
    public Dictionary<string, int>? Map { get; init; }

    [MaxLength(4)]
    public byte[]? Data { get; init; }
}

// ## Regular expression
[GeminiSchema]
public partial record Code([property: RegularExpression("[A-Z]{3}\\d+")] string Value);

// ## Regular expressions with anchors, options and classes
[GeminiSchema]
public partial class Patterns
{
    [RegularExpression("^[a-z0-9-]+$")]
    public required string Slug { get; init; }

    [RegularExpression("[0-9]{5}(-[0-9]{4})?")]
    public string? Zip { get; init; }

    [RegularExpression("(?i)yes|no")]
    public string? Answer { get; init; }

    [RegularExpression("\\p{Lu}\\w*")]
    public string? Name { get; init; }
}

// ## Allowed texts
[GeminiSchema]
public partial record Letter([property: AllowedValues("a", "b")] string Value, [property: AllowedValues("x", "y", null)] string? Maybe = null);

// ## Allowed numbers
[GeminiSchema]
public partial record Dice([property: AllowedValues(4, 6, 8)] int Sides, [property: AllowedValues(1L, 2L)] long? Rolls);

// ## Allowed enum members
[GeminiSchema]
public partial record Workday([property: AllowedValues(DayOfWeek.Monday, DayOfWeek.Tuesday)] DayOfWeek Day);

// ## Denied values
[GeminiSchema]
public partial record Denied(
    [property: DeniedValues("admin", "root")] string User,
    [property: DeniedValues(0)] int Count,
    [property: DeniedValues(DayOfWeek.Sunday)] DayOfWeek Day,
    [property: DeniedValues('\'')] char Letter);

// ## Email address
[GeminiSchema]
public partial record Mail([property: EmailAddress] string To, [property: EmailAddress] string? Copy = null);

// ## Web address
[GeminiSchema]
public partial record Page([property: Url] string Address);

// ## Base64
[GeminiSchema]
public partial record Blob([property: Base64String] string Data);

// ## Required text
// Neither null nor blank.
[GeminiSchema]
public partial class Named
{
    [Required]
    public string? Name { get; set; }

    [Required(AllowEmptyStrings = true)]
    public string? Comment { get; set; }

    [Required]
    public int? Number { get; set; }
}

// ## Several constraints at once
[GeminiSchema]
public partial class Strict
{
    [Required, StringLength(20, MinimumLength = 2), RegularExpression("^[a-z0-9-]+$")]
    public string? Slug { get; set; }

    [Range(1, 9), DeniedValues(3)]
    public int Number { get; set; }
}

// ## Constraints on the parameters of a record
[GeminiSchema]
public partial record Parameters([Range(1, 5)] int Stars, [StringLength(9)] string Text, [EmailAddress] string? Mail = null);

// ## Range of a large integer
[GeminiSchema]
public partial record Huge([property: Range(typeof(long), "-9007199254740993", "9007199254740993")] long Value);

// ## Constraints deep inside
[GeminiSchema]
public partial record Survey(IReadOnlyList<Question> Questions, Dictionary<string, Question>? Named = null);

public record Question([property: StringLength(40)] string Text, [property: Range(1, 5)] int? Stars);
