namespace Gemini.Gen.CompileTime.Model;

/// <summary>What is constrained.</summary>
internal enum ConstraintKind
{
    /// <summary>A number's value.</summary>
    Range,

    /// <summary>The value of a date, time or duration.</summary>
    Between,

    /// <summary>The number of elements.</summary>
    Count,

    /// <summary>The number of characters or bytes.</summary>
    Length,

    /// <summary>The form of a text, by a regular expression.</summary>
    Pattern,

    /// <summary>The value: one of a few.</summary>
    OneOf,

    /// <summary>The value: none of a few.</summary>
    NoneOf,

    Phone,
    CreditCard,
    FileExtension,
    Email,
    Url,
    Base64,
    NotBlank,
}

/// <summary>What a DataAnnotations attribute demands. The generated reader enforces all of it.</summary>
/// <param name="Kind">What is constrained.</param>
/// <param name="Sentence">What the description says, or <see langword="null"/> if keywords say it all.</param>
/// <param name="Minimum">The least legal value: a C# literal (which for numbers is a JSON literal up to its suffix), or <see langword="null"/>.</param>
/// <param name="Maximum">The greatest legal value, or <see langword="null"/>.</param>
/// <param name="ExcludesMinimum">Whether the minimum itself is illegal.</param>
/// <param name="ExcludesMaximum">Whether the maximum itself is illegal.</param>
/// <param name="Suffix">The suffix of the value's C# literals.</param>
/// <param name="Text">The pattern, or the legal values or endings as a text.</param>
/// <param name="Timeout">How long the pattern may take, in milliseconds.</param>
/// <param name="Values">The legal or illegal values as C# expressions; endings as they are.</param>
/// <param name="Keywords">The legal values of a string, for the keyword <c>enum</c>.</param>
internal sealed record ConstraintModel(
    ConstraintKind Kind,
    string? Sentence = null,
    string? Minimum = null,
    string? Maximum = null,
    bool ExcludesMinimum = false,
    bool ExcludesMaximum = false,
    string Suffix = "",
    string Text = "",
    int Timeout = 0,
    EquatableArray<string> Values = default,
    EquatableArray<string> Keywords = default);
