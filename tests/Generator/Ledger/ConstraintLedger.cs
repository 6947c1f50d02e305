using System.ComponentModel.DataAnnotations;

namespace Gemini.Gen.Generator.Tests.Ledger;

/// <summary>A JSON value that breaks the constraint of a row.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class BreaksAttribute(string json) : Attribute
{
    public string Json { get; } = json;
}

/// <summary>Every attribute on every kind of type: the rows of the table in docs/guides/constraints.md.</summary>
[GeminiSchema]
internal sealed partial class ConstraintLedger
{
    [Breaks("0")]
    [Range(1, 20)]
    public int? RangeOfIntegers { get; set; }

    [Breaks("1")]
    [Range(1, 20, MinimumIsExclusive = true)]
    public long? ExclusiveRangeOfIntegers { get; set; }

    [Breaks("1.5")]
    [Range(0.0, 1.0)]
    public double? RangeOfFractions { get; set; }

    [Breaks("0")]
    [Range(0.0, 1.0, MinimumIsExclusive = true)]
    public double? ExclusiveRangeOfFractions { get; set; }

    [Breaks("0.01")]
    [Range(typeof(decimal), "0.05", "79228162514264337593543950335")]
    public decimal? RangeOfDecimals { get; set; }

    [Breaks("\"2027-01-01\"")]
    [Range(typeof(DateOnly), "2026-01-01", "2026-12-31")]
    public DateOnly? RangeOfDates { get; set; }

    [Breaks("\"PT2H\"")]
    [Range(typeof(TimeSpan), "00:01:00", "01:00:00")]
    public TimeSpan? RangeOfDurations { get; set; }

    [Breaks("[]")]
    [MinLength(1)]
    public string[]? MinLengthOfList { get; set; }

    [Breaks("[1,2,3]")]
    [MaxLength(2)]
    public List<int>? MaxLengthOfList { get; set; }

    [Breaks("[]")]
    [Length(1, 2)]
    public HashSet<int>? LengthOfSet { get; set; }

    [Breaks("{}")]
    [Length(1, 2)]
    public Dictionary<string, int>? LengthOfDictionary { get; set; }

    [Breaks("\"AAAA\"")]
    [MaxLength(2)]
    public byte[]? MaxLengthOfBytes { get; set; }

    [Breaks("\"\"")]
    [MinLength(1)]
    public string? MinLengthOfString { get; set; }

    [Breaks("\"abc\"")]
    [MaxLength(2)]
    public string? MaxLengthOfString { get; set; }

    [Breaks("\"a\"")]
    [StringLength(5, MinimumLength = 2)]
    public string? LengthOfString { get; set; }

    [Breaks("\"ab\"")]
    [RegularExpression("[A-Z]{2}")]
    public string? Pattern { get; set; }

    [Breaks("\"c\"")]
    [AllowedValues("a", "b")]
    public string AllowedStrings { get; set; } = string.Empty;

    [Breaks("\"c\"")]
    [AllowedValues("a", "b")]
    public string? AllowedNullableStrings { get; set; }

    [Breaks("3")]
    [AllowedValues(1, 2)]
    public int? AllowedNumbers { get; set; }

    [Breaks("\"Saturday\"")]
    [AllowedValues(DayOfWeek.Monday, DayOfWeek.Tuesday)]
    public DayOfWeek? AllowedEnumMembers { get; set; }

    [Breaks("\"root\"")]
    [DeniedValues("root")]
    public string? DeniedStrings { get; set; }

    [Breaks("\"a\"")]
    [EmailAddress]
    public string? EmailAddress { get; set; }

    [Breaks("\"a\"")]
    [Url]
    public string? Url { get; set; }

    [Breaks("\"?\"")]
    [Base64String]
    public string? Base64 { get; set; }

    [Breaks("\"a\"")]
    [Phone]
    public string? Phone { get; set; }

    [Breaks("\"4111 1111 1111 1112\"")]
    [CreditCard]
    public string? CreditCard { get; set; }

    [Breaks("\"a.txt\"")]
    [FileExtensions(Extensions = "png,jpg")]
    public string? FileExtensions { get; set; }

    [Breaks("\"Funday\"")]
    [EnumDataType(typeof(DayOfWeek))]
    public string EnumNames { get; set; } = string.Empty;

    [Breaks("7")]
    [EnumDataType(typeof(DayOfWeek))]
    public int? EnumNumbers { get; set; }
}

[GeminiSchema]
internal sealed partial class RequiredLedger
{
    [Breaks("null")]
    [Required]
    public int? RequiredNumber { get; set; }
}

[GeminiSchema]
internal sealed partial class RequiredTextLedger
{
    [Breaks("\" \"")]
    [Required]
    public string? RequiredText { get; set; }
}

[GeminiSchema]
internal sealed partial class RequiredEmptyTextLedger
{
    [Breaks("null")]
    [Required(AllowEmptyStrings = true)]
    public string? RequiredEmptyText { get; set; }
}
