using System.Globalization;
using System.Text.Json;

namespace Gemini.Gen.CompilerServices;

/// <content>Dates and times (RFC 3339 and the ISO 8601 profile of System.Text.Json).</content>
public ref partial struct SchemaReader
{
    private const string ExpectedDateTime = "a date and time such as \"2026-06-30T14:05:00Z\"";

    private static readonly string[] TimeFormats =
        ["HH':'mm", "HH':'mm':'ss", "HH':'mm':'ss'.'FFFFFFF", "HH':'mm':'ss'Z'", "HH':'mm':'ss'.'FFFFFFF'Z'"];

    /// <summary>Reads a <see cref="DateTime"/>.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public DateTime ReadDateTime()
    {
        if (_json.TokenType == JsonTokenType.String && _json.TryGetDateTime(out DateTime value))
            return value;
        Mismatch(ExpectedDateTime);
        return default;
    }

    /// <summary>Reads a <see cref="DateTimeOffset"/>.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public DateTimeOffset ReadDateTimeOffset()
    {
        if (_json.TokenType == JsonTokenType.String && _json.TryGetDateTimeOffset(out DateTimeOffset value))
            return value;
        Mismatch(ExpectedDateTime);
        return default;
    }

    /// <summary>Reads a <see cref="DateOnly"/>.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public DateOnly ReadDateOnly()
    {
        Span<char> buffer = stackalloc char[64];
        if (_json.TokenType == JsonTokenType.String
            && TryCopyText(buffer, out ReadOnlySpan<char> text)
            && DateOnly.TryParseExact(text, "yyyy'-'MM'-'dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly value))
        {
            return value;
        }

        Mismatch("a date such as \"2026-06-30\"");
        return default;
    }

    /// <summary>Reads a <see cref="TimeSpan"/>: an ISO 8601 duration, or what <see cref="TimeSpan.ToString()"/> writes.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public TimeSpan ReadTimeSpan()
    {
        Span<char> buffer = stackalloc char[64];
        if (_json.TokenType == JsonTokenType.String
            && TryCopyText(buffer, out ReadOnlySpan<char> text)
            && (IsoDuration.TryParse(text, out TimeSpan value)
                || TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, TimeSpanStyles.None, out value)))
        {
            return value;
        }

        Mismatch("an ISO 8601 duration such as \"PT1H30M\"");
        return default;
    }

    /// <summary>Reads a <see cref="TimeOnly"/>. A trailing <c>Z</c>, which RFC 3339 demands, is accepted and means nothing.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public TimeOnly ReadTimeOnly()
    {
        Span<char> buffer = stackalloc char[64];
        if (_json.TokenType == JsonTokenType.String
            && TryCopyText(buffer, out ReadOnlySpan<char> text)
            && TimeOnly.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out TimeOnly value))
        {
            return value;
        }

        Mismatch("a time such as \"14:05:00\"");
        return default;
    }
}
