using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>The range that a schema allows for a number.</summary>
internal sealed record Bounds(decimal? Least, bool ExcludesLeast, decimal? Most, bool ExcludesMost)
{
    public static Bounds Of(JsonElement schema)
    {
        var (minimum, above) = (Number(schema, "minimum"), Number(schema, "exclusiveMinimum"));
        var (maximum, below) = (Number(schema, "maximum"), Number(schema, "exclusiveMaximum"));
        var excludesLeast = above is not null && (minimum is null || above >= minimum);
        var excludesMost = below is not null && (maximum is null || below <= maximum);
        return new Bounds(excludesLeast ? above : minimum, excludesLeast, excludesMost ? below : maximum, excludesMost);
    }

    public bool Contain(decimal number) =>
        (Least is null || (ExcludesLeast ? number > Least : number >= Least))
        && (Most is null || (ExcludesMost ? number < Most : number <= Most));

    /// <summary>Gets 1 if that is allowed, else what is nearest to a bound.</summary>
    public decimal Typical(bool whole)
    {
        if (Contain(1))
            return 1;
        if (whole)
        {
            if (Least > 1)
                return decimal.Floor(Least.Value) == Least && !ExcludesLeast ? Least.Value : decimal.Floor(Least.Value) + 1;
            return decimal.Ceiling(Most!.Value) == Most && !ExcludesMost ? Most.Value : decimal.Ceiling(Most.Value) - 1;
        }

        if (Least is { } least && Most is { } most)
            return (least + most) / 2;
        return Least + 1 ?? Most!.Value - 1;
    }

    // Bounds beyond decimal (a schema may hold double.MaxValue) exclude nothing that is sampled.
    private static decimal? Number(JsonElement schema, string keyword) =>
        schema.Member(keyword) is { ValueKind: JsonValueKind.Number } bound && bound.TryGetDecimal(out var number) ? number : null;
}
