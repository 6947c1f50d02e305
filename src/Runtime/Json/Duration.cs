using System.Globalization;
using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>A length of time, which is text such as <c>10.5s</c> on the wire. The text is kept as it came.</summary>
/// <param name="Value">The text.</param>
[JsonConverter(typeof(StringValueConverter<Duration>))]
public readonly record struct Duration(string Value) : IStringValue<Duration>
{
    /// <summary>Writes a length of time in seconds.</summary>
    /// <param name="value">The length, to a tenth of a microsecond.</param>
    public static implicit operator Duration(TimeSpan value) => FromTimeSpan(value);

    /// <summary>Takes over text such as <c>10.5s</c>.</summary>
    /// <param name="value">The text.</param>
    public static implicit operator Duration(string value) => new(value);

    static Duration IStringValue<Duration>.Create(string value) => new(value);

    /// <summary>Writes a length of time in seconds.</summary>
    /// <param name="value">The length, to a tenth of a microsecond.</param>
    /// <returns>The duration.</returns>
    public static Duration FromTimeSpan(TimeSpan value) =>
        new(((decimal)value.Ticks / TimeSpan.TicksPerSecond).ToString("0.#######", CultureInfo.InvariantCulture) + "s");

    /// <summary>Reads the text.</summary>
    /// <returns>The length; <see langword="null"/> if the text is not a number of seconds.</returns>
    public TimeSpan? ToTimeSpan() =>
        Value is [.. var number, 's']
        && decimal.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds)
        && decimal.Abs(seconds) < TimeSpan.MaxValue.Ticks / TimeSpan.TicksPerSecond
            ? new TimeSpan((long)(seconds * TimeSpan.TicksPerSecond))
            : null;

    /// <summary>Returns the text.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value ?? "";
}
