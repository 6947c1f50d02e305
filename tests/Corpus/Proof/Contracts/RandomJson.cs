using System.Text.Json.Nodes;

namespace Gemini.Gen.Corpus.Proof.Contracts;

/// <summary>JSON of any form, no deeper than a schema of any value can say.</summary>
internal static class RandomJson
{
    public static JsonNode? NextOrNull(Random random, int depth) => random.Next(6) == 0 ? null : Next(random, depth);

    public static JsonNode Next(Random random, int depth) => random.Next(depth > 0 ? 6 : 4) switch
    {
        0 => RandomText.Next(random),
        1 => random.Next(2) == 0,
        2 => ScalarForm.Number(random.Next(-99, 99).ToString(System.Globalization.CultureInfo.InvariantCulture)),
        3 => ScalarForm.Number("1.25e-3"),
        4 => Object(random, depth),
        _ => Array(random, depth),
    };

    public static JsonObject Object(Random random, int depth) =>
        new(Enumerable.Range(0, random.Next(3)).Select(i => KeyValuePair.Create($"k{i}", NextOrNull(random, depth - 1))));

    public static JsonArray Array(Random random, int depth) =>
        new([.. Enumerable.Range(0, random.Next(3)).Select(_ => NextOrNull(random, depth - 1))]);
}
