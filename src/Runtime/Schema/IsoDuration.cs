using System.Buffers;
using System.Globalization;

namespace Gemini.Gen.CompilerServices;

/// <summary>ISO 8601 durations of weeks, days, hours, minutes and seconds. Years and months have no fixed length and are refused.</summary>
internal static class IsoDuration
{
    /// <summary>Room for the longest text: <c>-P10675199DT2H48M5.4775808S</c>.</summary>
    public const int MaxLength = 32;

    private const string Units = "WDHMS";

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,");

    public static bool TryParse(ReadOnlySpan<char> text, out TimeSpan value)
    {
        value = default;
        bool isNegative = text.StartsWith("-");
        text = text.TrimStart("+-");
        if (text.Length < 3 || text[0] != 'P')
            return false;
        text = text[1..];
        decimal ticks = 0;
        bool isTime = false;
        Span<char> number = stackalloc char[20];
        int last = -1;
        while (!text.IsEmpty)
        {
            if (text[0] == 'T' && !isTime)
            {
                isTime = true;
                text = text[1..];
                if (text.IsEmpty)
                    return false;
            }

            int end = text.IndexOfAnyExcept(NumberCharacters);
            int unit = end > 0 ? Units.IndexOf(text[end], StringComparison.Ordinal) : -1;
            if (unit <= last || isTime != unit > 1 || end > number.Length)
                return false;
            last = unit;
            text[..end].Replace(number, ',', '.');
            if (!char.IsAsciiDigit(number[0])
                || !char.IsAsciiDigit(number[end - 1])
                || !decimal.TryParse(number[..end], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal count))
            {
                return false;
            }

            ticks += count * TicksOf(unit);
            text = text[(end + 1)..];
        }

        ticks = isNegative ? -ticks : ticks;
        if (ticks is < long.MinValue or > long.MaxValue || last < 0)
            return false;
        value = new TimeSpan((long)ticks);
        return true;
    }

    /// <summary>Writes a duration such as <c>P1DT2H</c>; none at all is <c>PT0S</c>.</summary>
    /// <returns>The number of characters.</returns>
    public static int Format(TimeSpan value, Span<char> text)
    {
        int length = 0;
        UInt128 ticks = (UInt128)Int128.Abs(value.Ticks);
        if (value.Ticks < 0)
            text[length++] = '-';
        text[length++] = 'P';
        Append(text, ref length, ticks / TimeSpan.TicksPerDay, 'D');
        ticks %= TimeSpan.TicksPerDay;
        if (ticks == 0 && value.Ticks != 0)
            return length;
        text[length++] = 'T';
        Append(text, ref length, ticks / TimeSpan.TicksPerHour, 'H');
        ticks %= TimeSpan.TicksPerHour;
        Append(text, ref length, ticks / TimeSpan.TicksPerMinute, 'M');
        ticks %= TimeSpan.TicksPerMinute;
        if (ticks == 0 && value.Ticks != 0)
            return length;
        decimal seconds = (decimal)ticks / TimeSpan.TicksPerSecond;
        seconds.TryFormat(text[length..], out int written, "0.#######", CultureInfo.InvariantCulture);
        length += written;
        text[length++] = 'S';
        return length;
    }

    private static void Append(Span<char> text, ref int length, UInt128 count, char unit)
    {
        if (count == 0)
            return;
        ((long)count).TryFormat(text[length..], out int written, default, CultureInfo.InvariantCulture);
        length += written;
        text[length++] = unit;
    }

    private static decimal TicksOf(int unit) => unit switch
    {
        0 => 7 * TimeSpan.TicksPerDay,
        1 => TimeSpan.TicksPerDay,
        2 => TimeSpan.TicksPerHour,
        3 => TimeSpan.TicksPerMinute,
        _ => TimeSpan.TicksPerSecond,
    };
}
