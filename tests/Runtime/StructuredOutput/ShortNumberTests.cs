using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using Gemini.Gen.CompilerServices;

namespace Gemini.Gen.Tests.StructuredOutput;

/// <summary>Short numbers take a short way, which no one may notice but by its speed.</summary>
public sealed class ShortNumberTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("0.1")]
    [InlineData("12.50")]
    [InlineData("-273.15")]
    [InlineData("999999999999999")]
    [InlineData("-99999999999999")]
    [InlineData("0.1234567890123")]
    [InlineData("1.2345678901234")]
    [InlineData("99999999999.999")]
    [InlineData("0.0000000000001")]
    public void Short_numbers_are_the_nearest_double(string number) => AssertNearest(number);

    [Property(MaxTest = 1000)]
    public void Any_short_number_is_the_nearest_double(long digits, byte decimals)
    {
        decimal number = new((int)digits, (int)(digits >> 32) & 0x1FFF, 0, digits < 0, (byte)(decimals % 12));
        string text = number.ToString(CultureInfo.InvariantCulture);
        AssertNearest(text.Length > 15 ? text[..15].TrimEnd('.') : text);
    }

    [Theory]
    [InlineData("1e2")]
    [InlineData("1E-2")]
    [InlineData("1234567890123456")]
    [InlineData("0.12345678901234")]
    public void What_is_long_or_has_an_exponent_is_left_alone(string number) =>
        Assert.False(ShortNumber.TryRead(Encoding.ASCII.GetBytes(number), out _));

    private static void AssertNearest(string number)
    {
        Assert.True(ShortNumber.TryRead(Encoding.ASCII.GetBytes(number), out double value));
        double nearest = double.Parse(number, CultureInfo.InvariantCulture);
        Assert.Equal(BitConverter.DoubleToInt64Bits(nearest), BitConverter.DoubleToInt64Bits(value));
    }
}
