namespace Gemini.Gen.CompilerServices;

/// <summary>Reads numbers as they mostly come: a few digits, perhaps with a point among them.</summary>
internal static class ShortNumber
{
    /// <summary>
    /// Up to here the digits, as a whole number, and the power of ten below them are doubles without rounding: their quotient is rounded
    /// once, and therefore right (W. D. Clinger, How to Read Floating Point Numbers Accurately, 1990).
    /// </summary>
    private const int MaxLength = 15;

    private static ReadOnlySpan<double> PowersOfTen => [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13];

    /// <summary>Reads a number.</summary>
    /// <param name="number">The number as JSON's grammar has it.</param>
    /// <param name="value">The nearest double.</param>
    /// <returns>Whether it is short and has no exponent.</returns>
    public static bool TryRead(ReadOnlySpan<byte> number, out double value)
    {
        value = 0;
        if (number.Length > MaxLength)
            return false;
        long digits = 0;
        int decimals = 0;
        bool hasPoint = false;
        bool isNegative = number[0] == '-';
        foreach (byte next in isNegative ? number[1..] : number)
        {
            if (char.IsAsciiDigit((char)next))
            {
                digits = (digits * 10) + next - '0';
                decimals += hasPoint ? 1 : 0;
            }
            else if (next == '.')
            {
                hasPoint = true;
            }
            else
            {
                return false;
            }
        }

        value = digits / PowersOfTen[decimals];
        value = isNegative ? -value : value;
        return true;
    }
}
