namespace Gemini.Gen;

/// <summary>How strictly JSON from a model is read. Everything is strict unless it is allowed here.</summary>
/// <remarks>
/// Whatever is allowed is repaired only where the declared type asks for it: <c>"3"</c> becomes a number where a number is declared, and
/// stays a text where a string is. Every repair is reported (<see cref="SchemaReadReport.Repairs"/>).
/// </remarks>
public sealed record SchemaReadOptions
{
    /// <summary>The greatest <see cref="MaxDepth"/>. Reading takes stack for every level.</summary>
    public const int GreatestDepth = 256;

    private readonly int _maxDepth = 64;
    private readonly int _maxViolations = 100;

    /// <summary>Gets the options that allow nothing, with the default limits.</summary>
    public static SchemaReadOptions Strict { get; } = new();

    /// <summary>Gets the options that allow every repair, with the default limits.</summary>
    public static SchemaReadOptions Lenient { get; } = new()
    {
        AllowNumbersInStrings = true,
        AllowDoubleEncodedJson = true,
        IgnoreNameCase = true,
        AllowCodeFence = true,
    };

    /// <summary>
    /// Gets a value indicating whether a number may come as a string that holds nothing but a JSON number: <c>"3"</c>.
    /// <see langword="false"/> by default.
    /// </summary>
    public bool AllowNumbersInStrings { get; init; }

    /// <summary>
    /// Gets a value indicating whether an object, an array or a Boolean may come as a string that holds its JSON text: <c>"{\"a\":1}"</c>.
    /// <see langword="false"/> by default.
    /// </summary>
    public bool AllowDoubleEncodedJson { get; init; }

    /// <summary>
    /// Gets a value indicating whether names of properties and of enum members may differ in the case of ASCII letters and in <c>_</c> and
    /// <c>-</c>, so that <c>firstName</c> stands for <c>first_name</c>, as long as only one name is meant. <see langword="false"/> by
    /// default.
    /// </summary>
    public bool IgnoreNameCase { get; init; }

    /// <summary>
    /// Gets a value indicating whether the whole text may be a fenced code block of Markdown (<c>```json</c>). <see langword="false"/> by
    /// default.
    /// </summary>
    public bool AllowCodeFence { get; init; }

    /// <summary>Gets how many objects and arrays may be open at a time; 64 by default. Deeper text is a violation.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1, or more than <see cref="GreatestDepth"/>.</exception>
    public int MaxDepth
    {
        get => _maxDepth;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, GreatestDepth);
            _maxDepth = value;
        }
    }

    /// <summary>Gets how many violations are listed; 100 by default. One more says how many there are beyond.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than 1.</exception>
    public int MaxViolations
    {
        get => _maxViolations;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maxViolations = value;
        }
    }

    internal bool Allows(SchemaRepairKind kind) => kind switch
    {
        SchemaRepairKind.NumberInString => AllowNumbersInStrings,
        SchemaRepairKind.DoubleEncodedJson => AllowDoubleEncodedJson,
        SchemaRepairKind.NameCase => IgnoreNameCase,
        _ => AllowCodeFence,
    };
}
