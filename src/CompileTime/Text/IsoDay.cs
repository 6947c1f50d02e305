using System.Globalization;

namespace Gemini.Gen.CompileTime;

/// <summary>Days written <c>yyyy-MM-dd</c>; as text they sort as days do.</summary>
internal static class IsoDay
{
    /// <summary>Whether the text is a day of the calendar.</summary>
    public static bool IsValid(string text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
