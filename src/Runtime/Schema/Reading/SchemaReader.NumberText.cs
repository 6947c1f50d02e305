using System.Globalization;
using System.Numerics;
using System.Text.Json;

namespace Gemini.Gen.CompilerServices;

/// <content>Numbers in strings, where <c>[JsonNumberHandling]</c> allows them.</content>
public ref partial struct SchemaReader
{
    private const NumberStyles NumberTextStyles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>Gets a value indicating whether the current value is a string.</summary>
    public readonly bool IsText => _json.TokenType == JsonTokenType.String;

    /// <summary>Reads a string that holds a number.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="allowNamed">Whether <c>NaN</c>, <c>Infinity</c> and <c>-Infinity</c> are legal.</param>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public T ReadNumberText<T>(bool allowNamed)
        where T : struct, INumberBase<T>
    {
        if (allowNamed && TryReadNamed(out T named))
            return named;
        Span<char> buffer = stackalloc char[64];
        if (TryCopyText(buffer, out ReadOnlySpan<char> text)
            && T.TryParse(text, NumberTextStyles, CultureInfo.InvariantCulture, out T value)
            && T.IsFinite(value))
        {
            return value;
        }

        Mismatch(allowNamed ? "a number, or a string that holds a number, \"NaN\", \"Infinity\" or \"-Infinity\"" : "a number, or a string that holds one");
        return default;
    }

    /// <summary>Reads the name of a floating-point value that is no JSON number.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public T ReadNamedNumber<T>()
        where T : struct, INumberBase<T>
    {
        if (TryReadNamed(out T value))
            return value;
        Mismatch("a number, or one of \"NaN\", \"Infinity\", \"-Infinity\"");
        return default;
    }

    private readonly bool TryReadNamed<T>(out T value)
        where T : struct, INumberBase<T>
    {
        double? named = _json.ValueTextEquals("NaN"u8) ? double.NaN
            : _json.ValueTextEquals("Infinity"u8) ? double.PositiveInfinity
            : _json.ValueTextEquals("-Infinity"u8) ? double.NegativeInfinity
            : null;
        value = named is { } found ? T.CreateSaturating(found) : default;
        return named is not null;
    }
}
