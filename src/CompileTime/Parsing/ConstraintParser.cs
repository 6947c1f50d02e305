using System.Globalization;
using Gemini.Gen.CompileTime.Model;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Reads DataAnnotations attributes that Gemini's schema dialect can express.</summary>
internal static class ConstraintParser
{
    /// <summary>Finds the constraint on a number or a collection.</summary>
    /// <param name="symbols">The property and the constructor parameter that feeds it, or the tool's parameter.</param>
    /// <param name="value">The value they constrain.</param>
    public static ConstraintModel? Parse(IEnumerable<ISymbol> symbols, ValueModel value)
    {
        foreach (ISymbol symbol in symbols)
        {
            ConstraintModel? constraint = value.Codec == ValueCodec.Scalar ? Range(symbol, Scalars.Get(value.Target), value.Target) : Count(symbol);
            if (constraint is { Minimum: null, Maximum: null })
                continue;
            if (constraint is not null)
                return constraint;
        }

        return null;
    }

    private static ConstraintModel? Range(ISymbol symbol, Scalar scalar, string type)
    {
        if (!scalar.IsNumber || symbol.Attribute(KnownNames.Range) is not { ConstructorArguments: [var minimum, var maximum] })
            return null;
        bool isInteger = scalar.JsonType == "integer";
        (decimal least, decimal greatest) = Bounds(type);
        return new ConstraintModel(
            IsCount: false,
            Literal(minimum.Value, isInteger, roundUp: true, least, greatest),
            Literal(maximum.Value, isInteger, roundUp: false, least, greatest),
            scalar.LiteralSuffix);
    }

    private static ConstraintModel? Count(ISymbol symbol)
    {
        int? minimum = symbol.Attribute(KnownNames.MinLength) is { ConstructorArguments: [{ Value: int least }] } ? least : null;
        int? maximum = symbol.Attribute(KnownNames.MaxLength) is { ConstructorArguments: [{ Value: int greatest }] } ? greatest : null;
        return new ConstraintModel(
            IsCount: true,
            minimum is > 0 ? minimum.Value.ToString(CultureInfo.InvariantCulture) : null,
            maximum is >= 0 ? maximum.Value.ToString(CultureInfo.InvariantCulture) : null,
            string.Empty);
    }

    /// <summary>The bound as a literal, or <see langword="null"/> for one that the type itself already sets.</summary>
    private static string? Literal(object? bound, bool isInteger, bool roundUp, decimal least, decimal greatest)
    {
        switch (bound)
        {
            case int number:
                return number > least && number < greatest && number is not (int.MinValue or int.MaxValue)
                    ? number.ToString(CultureInfo.InvariantCulture)
                    : null;
            case double number when isInteger:
                double whole = roundUp ? Math.Ceiling(number) : Math.Floor(number);
                return whole > (double)least && whole < (double)greatest
                    ? ((decimal)whole).ToString(CultureInfo.InvariantCulture)
                    : null;
            case double number when Math.Abs(number) < (double)greatest:
                return number.ToString("R", CultureInfo.InvariantCulture);
            default:
                return null;
        }
    }

    private static (decimal Least, decimal Greatest) Bounds(string type) => type switch
    {
        "System.SByte" => (sbyte.MinValue, sbyte.MaxValue),
        "System.Byte" => (byte.MinValue, byte.MaxValue),
        "System.Int16" => (short.MinValue, short.MaxValue),
        "System.UInt16" => (ushort.MinValue, ushort.MaxValue),
        "System.Int32" or "System.IntPtr" => (int.MinValue, int.MaxValue),
        "System.UInt32" or "System.UIntPtr" => (uint.MinValue, uint.MaxValue),
        "System.Int64" => (long.MinValue, long.MaxValue),
        "System.UInt64" => (ulong.MinValue, ulong.MaxValue),
        "System.Half" => (-65504, 65504),
        _ => (decimal.MinValue, decimal.MaxValue),
    };
}
