using System.Globalization;

namespace Gemini.Gen;

/// <summary>Points in time as the service writes them: ISO 8601 in UTC. The text is kept, so that it is written back as it came.</summary>
internal static class WireTime
{
    /// <summary>Reads a time; <see langword="null"/> if the text is none.</summary>
    public static DateTimeOffset? Parse(string? text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)
            ? time
            : null;

    /// <summary>Writes a time.</summary>
    public static string? Format(DateTimeOffset? time) =>
        time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
