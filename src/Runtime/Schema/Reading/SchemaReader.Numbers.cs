using System.Buffers.Text;
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
        if (_json.TokenType == JsonTokenType.Number)
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
        if (_json.TokenType == JsonTokenType.Number && _json.TryGetDouble(out double value) && double.IsFinite(value))
            return value;
        Mismatch("a number in the range of a double");
        return default;
    }

    /// <summary>Reads a <see cref="float"/>.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public float ReadSingle()
    {
        if (_json.TokenType == JsonTokenType.Number && _json.TryGetSingle(out float value) && float.IsFinite(value))
            return value;
        Mismatch("a number in the range of a float");
        return default;
    }

    /// <summary>Reads a <see cref="Half"/>.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public Half ReadHalf()
    {
        if (_json.TokenType == JsonTokenType.Number
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
        if (_json.TokenType == JsonTokenType.Number && _json.TryGetDecimal(out decimal value))
            return value;
        Mismatch("a number in the range of a decimal");
        return default;
    }

    /// <summary>Reads a <see cref="BigInteger"/> of at most 1,000 digits: the time to parse more grows with their square.</summary>
    /// <returns>The value; meaningless if a violation was logged.</returns>
    public BigInteger ReadBigInteger()
    {
        const int MaxDigits = 1000;
        if (_json.TokenType == JsonTokenType.Number && _json.ValueSpan.Length <= MaxDigits)
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

    /// <summary>Reads <c>12.000</c> exactly, and <c>1.2e3</c> as far as a decimal can hold it.</summary>
    private static bool TryReadIntegral<T>(ReadOnlySpan<byte> number, out T value)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        value = default;
        int point = number.IndexOf((byte)'.');
        if (number.IndexOfAny((byte)'e', (byte)'E') < 0)
        {
            return point > 0
                && !number[(point + 1)..].ContainsAnyExcept((byte)'0')
                && (T.TryParse(number[..point], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value));
        }

        // Beyond 28 digits a decimal rounds, and then a fraction could be lost unseen.
        if (number.Length > 28
            || !Utf8Parser.TryParse(number, out decimal wide, out int consumed, 'e')
            || consumed != number.Length
            || wide != decimal.Truncate(wide)
            || wide < ClampToDecimal(T.MinValue)
            || wide > ClampToDecimal(T.MaxValue))
        {
            return false;
        }

        value = T.CreateChecked(wide);
        return true;
    }

    private static decimal ClampToDecimal<T>(T bound)
        where T : struct, IBinaryInteger<T> => decimal.CreateSaturating(bound);
}
