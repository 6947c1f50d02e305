using System.Globalization;
using Gemini.Gen.CompileTime.Model;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary><c>[Range]</c> on numbers, dates, times and durations.</summary>
internal static class RangeConstraint
{
    public static ConstraintModel? Parse(AttributeData attribute, ConstraintTarget target, out string? misfit)
    {
        misfit = null;
        object? least;
        object? greatest;
        switch (attribute.ConstructorArguments)
        {
            case [{ Kind: not TypedConstantKind.Type } minimum, var maximum]:
                (least, greatest) = (minimum.Value, maximum.Value);
                break;
            case [{ Kind: TypedConstantKind.Type }, var minimum, var maximum]:
                (least, greatest) = (minimum.Value, maximum.Value);
                break;
            default:
                return null;
        }

        bool excludesMinimum = attribute.Argument("MinimumIsExclusive") is true;
        bool excludesMaximum = attribute.Argument("MaximumIsExclusive") is true;
        if (target.Scalar is { IsNumber: true } scalar)
            return OfNumbers(scalar, least, greatest, excludesMinimum, excludesMaximum, target, out misfit);
        if (target.Value is { Codec: ValueCodec.Scalar, Target: "System.DateTime" or "System.DateTimeOffset" or "System.DateOnly" or "System.TimeOnly" or "System.TimeSpan" }
            && least is string from && greatest is string to)
        {
            bool isSpan = target.Value.Target is "System.TimeSpan" or "System.TimeOnly";
            if (IsMoment(from, isSpan) && IsMoment(to, isSpan) && !excludesMinimum && !excludesMaximum)
                return new ConstraintModel(ConstraintKind.Between, $"From {from} to {to}.", from, to);
            misfit = "has bounds that cannot be read as the type's values";
            return null;
        }

        misfit = "fits numbers, dates and times only" + target.ElementAdvice;
        return null;
    }

    /// <summary>A number as a literal that C# and JSON have in common, or <see langword="null"/>.</summary>
    public static string? Number(object? value, bool isInteger) => value switch
    {
        sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToString(value, CultureInfo.InvariantCulture),
        double number when !double.IsNaN(number) && !double.IsInfinity(number) && !(isInteger && number != Math.Floor(number)) =>
            number.ToString("R", CultureInfo.InvariantCulture),
        float number when !isInteger && !float.IsNaN(number) && !float.IsInfinity(number) => number.ToString("R", CultureInfo.InvariantCulture),
        _ => null,
    };

    private static ConstraintModel? OfNumbers(
        Scalar scalar, object? least, object? greatest, bool excludesMinimum, bool excludesMaximum, ConstraintTarget target, out string? misfit)
    {
        misfit = null;
        bool isInteger = scalar.JsonType == "integer";
        if (Value(least) is not { } from || Value(greatest) is not { } to)
        {
            misfit = "has bounds that are no numbers";
            return null;
        }

        if (from > to)
        {
            misfit = "allows no value at all";
            return null;
        }

        (decimal lowest, decimal highest) = Bounds(target.Value.Target);
        string? minimum = Literal(least, isInteger, roundUp: true, lowest, highest, excludesMinimum ? 1 : 0);
        string? maximum = Literal(greatest, isInteger, roundUp: false, lowest, highest, excludesMaximum ? -1 : 0);
        if (minimum is null && maximum is null)
            return null;
        excludesMinimum &= !isInteger && minimum is not null;
        excludesMaximum &= !isInteger && maximum is not null;
        if (target.Value.IsNumberText)
            return new ConstraintModel(ConstraintKind.Range, InWords(minimum, maximum, excludesMinimum, excludesMaximum), minimum, maximum, excludesMinimum, excludesMaximum, scalar.LiteralSuffix);
        string sentence = (excludesMinimum ? $"Greater than {minimum}. " : string.Empty) + (excludesMaximum ? $"Less than {maximum}." : string.Empty);
        return new ConstraintModel(
            ConstraintKind.Range,
            sentence.Length == 0 ? null : sentence.TrimEnd(),
            minimum,
            maximum,
            excludesMinimum,
            excludesMaximum,
            scalar.LiteralSuffix);
    }

    /// <summary>A number that JSON carries as a string has no bounds in the schema.</summary>
    private static string InWords(string? minimum, string? maximum, bool excludesMinimum, bool excludesMaximum)
    {
        string least = minimum is null ? string.Empty : $"{(excludesMinimum ? "Greater than" : "At least")} {minimum}. ";
        string greatest = maximum is null ? string.Empty : $"{(excludesMaximum ? "Less than" : "At most")} {maximum}.";
        return (least + greatest).TrimEnd();
    }

    /// <summary>The bound as a literal, or <see langword="null"/> for one that the type itself already sets.</summary>
    private static string? Literal(object? bound, bool isInteger, bool roundUp, decimal least, decimal greatest, int step)
    {
        if (bound is int.MinValue or int.MaxValue || Value(bound) is not { } number)
            return null;
        if (number <= (double)least || number >= (double)greatest)
            return null;
        if (isInteger)
        {
            double whole = roundUp ? Math.Ceiling(number) : Math.Floor(number);
            decimal shifted = bound is string text && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal exact) && exact == decimal.Truncate(exact)
                ? exact
                : (decimal)whole;
            return (whole == number ? shifted + step : shifted).ToString(CultureInfo.InvariantCulture);
        }

        return bound is string digits ? digits.Trim() : Number(bound, isInteger: false);
    }

    private static double? Value(object? bound) => bound switch
    {
        int number => number,
        double number => number,
        string text when double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) => number,
        _ => null,
    };

    private static bool IsMoment(string text, bool isSpan) => isSpan
        ? TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out _)
        : DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

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
        "System.UInt128" => (ulong.MinValue, decimal.MaxValue),
        "System.Half" => (-65504, 65504),
        _ => (decimal.MinValue, decimal.MaxValue),
    };
}
