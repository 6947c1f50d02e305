using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace Gemini.Gen.CompilerServices;

/// <content>Numbers. Whatever has the same value is accepted (<c>3.0</c> and <c>3e0</c> for an integer); nothing is rounded or cut off.</content>
public ref partial struct SchemaReader
{
    /// <summary>Reads an integer.</summary>
    /// <typeparam name="T">The integer type.</typeparam>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public T ReadInteger<T>()
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (IsNumber())
        {
            if (T.TryParse(_json.ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out T value))
                return value;
            if (TryReadIntegral(_json.ValueSpan, out value))
                return value;
        }

        Mismatch(string.Create(CultureInfo.InvariantCulture, $"an integer from {T.MinValue} to {T.MaxValue}"));
        return default;
    }

    /// <summary>Reads a <see cref="double"/>.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public double ReadDouble()
    {
        if (IsNumber() && (ShortNumber.TryRead(_json.ValueSpan, out double value) || (_json.TryGetDouble(out value) && double.IsFinite(value))))
            return value;
        Mismatch("a number in the range of a double");
        return default;
    }

    /// <summary>Reads a <see cref="float"/>.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public float ReadSingle()
    {
        if (IsNumber() && _json.TryGetSingle(out float value) && float.IsFinite(value))
            return value;
        Mismatch("a number in the range of a float");
        return default;
    }

    /// <summary>Reads a <see cref="Half"/>.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public Half ReadHalf()
    {
        if (IsNumber()
            && Half.TryParse(_json.ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out Half value)
            && Half.IsFinite(value))
        {
            return value;
        }

        Mismatch("a number from -65504 to 65504");
        return default;
    }

    /// <summary>Reads a <see cref="decimal"/>.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public decimal ReadDecimal()
    {
        if (IsNumber() && _json.TryGetDecimal(out decimal value))
            return value;
        Mismatch("a number in the range of a decimal");
        return default;
    }

    /// <summary>Reads a <see cref="BigInteger"/> of at most 1,000 digits: the time to parse more grows with their square.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public BigInteger ReadBigInteger()
    {
        const int MaxDigits = 1000;
        if (IsNumber() && _json.ValueSpan.Length <= MaxDigits)
        {
            ReadOnlySpan<byte> number = _json.ValueSpan;
            int point = number.IndexOf((byte)'.');
            if (number.IndexOfAny((byte)'e', (byte)'E') >= 0)
            {
                if (TryReadIntegral(number, out Int128 small))
                    return small;
            }
            else if (point < 0 || !number[(point + 1)..].ContainsAnyExcept((byte)'0'))
            {
                ReadOnlySpan<byte> digits = point < 0 ? number : number[..point];
                return BigInteger.Parse(Encoding.ASCII.GetString(digits), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
            }
        }

        Mismatch("an integer of at most 1000 digits");
        return default;
    }

    private bool IsNumber() =>
        _json.TokenType == JsonTokenType.Number || Unwrap(SchemaRepairKind.NumberInString, JsonTokenType.Number);

    /// <summary>Reads <c>12.000</c> and <c>1.2e3</c>, exactly.</summary>
    private static bool TryReadIntegral<T>(ReadOnlySpan<byte> number, out T value)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        // More than any type here has digits. What is longer has a fraction, or counts as one that has.
        const int MaxLength = 64;
        value = default;
        int e = number.IndexOfAny((byte)'e', (byte)'E');
        ReadOnlySpan<byte> mantissa = e < 0 ? number : number[..e];
        if (mantissa.Trim("-0."u8).IsEmpty)
            return true;
        int point = mantissa.IndexOf((byte)'.');
        if (point >= 0)
            mantissa = mantissa.TrimEnd((byte)'0');
        int exponent = 0;
        if (mantissa.Length > MaxLength || (e >= 0 && !TryReadExponent(number[(e + 1)..], out exponent)))
            return false;

        // 1.25e3 is 125e1, and 1200e-2 is 12e0.
        Span<byte> digits = stackalloc byte[2 * MaxLength];
        int length = mantissa.Length;
        mantissa.CopyTo(digits);
        if (point >= 0)
        {
            mantissa[(point + 1)..].CopyTo(digits[point..]);
            exponent -= --length - point;
        }

        for (; exponent < 0 && digits[length - 1] == '0'; exponent++)
            length--;
        if (exponent is < 0 or > MaxLength)
            return false;
        digits.Slice(length, exponent).Fill((byte)'0');
        return T.TryParse(digits[..(length + exponent)], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>Reads an exponent; one of more than six digits is beyond every type.</summary>
    private static bool TryReadExponent(ReadOnlySpan<byte> text, out int exponent)
    {
        exponent = 0;
        return text.Length <= 7 && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent);
    }
}
