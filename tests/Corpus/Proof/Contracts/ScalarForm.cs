using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Corpus.Proof.Contracts;

/// <summary>How a scalar looks in JSON.</summary>
/// <param name="Sample">Makes a legal value.</param>
/// <param name="Wrong">Values that are no such scalar, as JSON.</param>
/// <param name="Least">The least value of an integer type.</param>
/// <param name="Greatest">The greatest value of an integer type.</param>
internal sealed record ScalarForm(Func<Random, JsonNode?> Sample, IReadOnlyList<string> Wrong, BigInteger? Least = null, BigInteger? Greatest = null)
{
    private static readonly HashSet<Type> Reals = [typeof(Half), typeof(float), typeof(double), typeof(decimal), typeof(BigInteger)];

    private static readonly string[] NotText = ["1", "true", "[]", "{}"];
    private static readonly string[] NotNumber = ["\"1x\"", "true", "[]", "{}"];

    private static readonly Dictionary<Type, ScalarForm> Forms = new()
    {
        [typeof(string)] = Text(RandomText.Next),
        [typeof(bool)] = new(random => random.Next(2) == 0, ["\"maybe\"", "1", "[]", "{}"]),
        [typeof(char)] = Text(random => RandomText.Next(random, 1), "\"\"", "\"ab\""),
        [typeof(sbyte)] = Integer(sbyte.MinValue, sbyte.MaxValue),
        [typeof(byte)] = Integer(byte.MinValue, byte.MaxValue),
        [typeof(short)] = Integer(short.MinValue, short.MaxValue),
        [typeof(ushort)] = Integer(ushort.MinValue, ushort.MaxValue),
        [typeof(int)] = Integer(int.MinValue, int.MaxValue),
        [typeof(uint)] = Integer(uint.MinValue, uint.MaxValue),
        [typeof(long)] = Integer(long.MinValue, long.MaxValue),
        [typeof(ulong)] = Integer(ulong.MinValue, ulong.MaxValue),
        [typeof(nint)] = Integer(nint.MinValue, nint.MaxValue),
        [typeof(nuint)] = Integer(nuint.MinValue, nuint.MaxValue),
        [typeof(Int128)] = Integer(Int128.MinValue, Int128.MaxValue),
        [typeof(UInt128)] = Integer(UInt128.MinValue, UInt128.MaxValue),
        [typeof(BigInteger)] = new(random => Number(RandomNumber.Big(random).ToString(CultureInfo.InvariantCulture)), [.. NotNumber, "1.5"]),
        [typeof(Half)] = new(random => Number(((float)RandomNumber.Half(random)).ToString("R", CultureInfo.InvariantCulture)), [.. NotNumber, "1e9"]),
        [typeof(float)] = new(random => Number(RandomNumber.Single(random).ToString("R", CultureInfo.InvariantCulture)), [.. NotNumber, "1e99"]),
        [typeof(double)] = new(random => Number(RandomNumber.Double(random).ToString("R", CultureInfo.InvariantCulture)), [.. NotNumber, "1e999"]),
        [typeof(decimal)] = new(random => Number(RandomNumber.Decimal(random).ToString(CultureInfo.InvariantCulture)), [.. NotNumber, "1e99"]),
        [typeof(DateTime)] = Text(RandomMoment.DateTime, "\"tomorrow\"", "\"2026-13-01T00:00:00Z\"", "\"\""),
        [typeof(DateTimeOffset)] = Text(RandomMoment.DateTimeOffset, "\"tomorrow\"", "\"2026-02-30T00:00:00Z\"", "\"\""),
        [typeof(DateOnly)] = Text(RandomMoment.Date, "\"today\"", "\"2026-02-30\"", "\"01/02/2026\"", "\"\""),
        [typeof(TimeOnly)] = Text(RandomMoment.Time, "\"noon\"", "\"25:00:00\"", "\"\""),
        [typeof(TimeSpan)] = Text(RandomMoment.Duration, "\"an hour\"", "\"P1Y\"", "\"P\"", "\"\""),
        [typeof(Guid)] = Text(random => RandomText.Uuid(random), "\"0f8fad5b\"", "\"\""),
        [typeof(Uri)] = Text(random => random.Next(2) == 0 ? $"https://example.com/{random.Next(99)}?q=%20" : $"../relative/{random.Next(9)}"),
        [typeof(Version)] = Text(random => random.Next(2) == 0 ? $"{random.Next(9)}.{random.Next(99)}" : $"{random.Next(9)}.0.{random.Next(99)}.7", "\"1\"", "\"one\"", "\"\""),
        [typeof(byte[])] = Text(RandomText.Base64, "\"*\"", "\"abc\""),
        [typeof(Memory<byte>)] = Text(RandomText.Base64, "\"*\"", "\"abc\""),
        [typeof(ReadOnlyMemory<byte>)] = Text(RandomText.Base64, "\"*\"", "\"abc\""),
        [typeof(ArraySegment<byte>)] = Text(RandomText.Base64, "\"*\"", "\"abc\""),
        [typeof(object)] = new(random => RandomJson.Next(random, 2), []),
        [typeof(JsonElement)] = new(random => RandomJson.NextOrNull(random, 2), []),
        [typeof(JsonNode)] = new(random => RandomJson.Next(random, 2), []),
        [typeof(RawJson)] = new(random => RandomJson.NextOrNull(random, 2), []),
        [typeof(JsonObject)] = new(random => RandomJson.Object(random, 2), ["1", "\"{}\"", "[]"]),
        [typeof(JsonArray)] = new(random => RandomJson.Array(random, 2), ["1", "\"[]\"", "{}"]),
    };

    /// <summary>Whether JSON writes it as a number.</summary>
    public bool IsNumber => Least is not null || Reals.Any(type => ReferenceEquals(Of(type), this));

    public static ScalarForm? Of(Type type) => Forms.GetValueOrDefault(type);

    public static JsonNode Number(string digits) => JsonNode.Parse(digits)!;

    private static ScalarForm Text(Func<Random, string> sample, params string[] wrong) => new(random => sample(random), [.. NotText, .. wrong]);

    private static ScalarForm Integer(BigInteger least, BigInteger greatest) => new(
        random => Number(RandomNumber.Between(random, least, greatest).ToString(CultureInfo.InvariantCulture)),
        [.. NotNumber, "0.5", (least - 1).ToString(CultureInfo.InvariantCulture), (greatest + 1).ToString(CultureInfo.InvariantCulture)],
        least,
        greatest);
}
