using System.Globalization;

namespace Gemini.Gen.Corpus.Proof.Contracts;

/// <summary>The bounds of <c>[Range]</c> as decimals.</summary>
internal static class Bounds
{
    /// <summary>A bound, moved inside of what the type and a decimal can hold.</summary>
    public static decimal Clamp(object bound, Type type)
    {
        double number = Convert.ToDouble(bound, CultureInfo.InvariantCulture);
        decimal value = number <= -1e27 ? -1e27m : number >= 1e27 ? 1e27m : Convert.ToDecimal(bound, CultureInfo.InvariantCulture);
        return ScalarForm.Of(type) is { Least: { } least, Greatest: { } greatest }
            ? Math.Clamp(value, (decimal)System.Numerics.BigInteger.Max(least, (System.Numerics.BigInteger)(-1e27)), (decimal)System.Numerics.BigInteger.Min(greatest, (System.Numerics.BigInteger)1e27))
            : value;
    }
}
