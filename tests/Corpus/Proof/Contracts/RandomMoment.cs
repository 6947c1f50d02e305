using System.Globalization;
using System.Xml;

namespace Gemini.Gen.Corpus.Proof.Contracts;

/// <summary>Dates, times and durations.</summary>
internal static class RandomMoment
{
    public static string DateTime(Random random)
    {
        DateTime value = Any(random);
        return random.Next(3) switch
        {
            0 => value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture),
            1 => value.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            _ => value.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture),
        };
    }

    public static string DateTimeOffset(Random random)
    {
        string[] offsets = ["Z", "+02:00", "-09:30", "+14:00"];
        return Any(random).ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + offsets[random.Next(offsets.Length)];
    }

    public static string Date(Random random) => Any(random).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Time(Random random) => Any(random).ToString(random.Next(2) == 0 ? "HH:mm:ss" : "HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    public static string Duration(Random random) => XmlConvert.ToString(random.Next(5) switch
    {
        0 => TimeSpan.MaxValue,
        1 => TimeSpan.Zero,
        2 => TimeSpan.FromMinutes(random.Next(-999, 999)),
        _ => new TimeSpan(random.NextInt64(-TimeSpan.TicksPerDay * 20, TimeSpan.TicksPerDay * 20)),
    });

    private static DateTime Any(Random random) => random.Next(4) == 0
        ? new DateTime(2024, 2, 29, 23, 59, 59)
        : new DateTime(random.NextInt64(new DateTime(1900, 1, 1).Ticks, new DateTime(2100, 1, 1).Ticks));
}
