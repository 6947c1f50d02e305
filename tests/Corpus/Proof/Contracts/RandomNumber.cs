using System.Numerics;

namespace Gemini.Gen.Corpus.Proof.Contracts;

/// <summary>Numbers that are often at the edge of what their type holds.</summary>
internal static class RandomNumber
{
    public static BigInteger Between(Random random, BigInteger least, BigInteger greatest)
    {
        switch (random.Next(6))
        {
            case 0:
                return least;
            case 1:
                return greatest;
            case 2:
                return BigInteger.Clamp(random.Next(-3, 4), least, greatest);
            case 3:
                return BigInteger.Clamp(random.Next(-1000, 1000), least, greatest);
            default:
                byte[] bytes = new byte[20];
                random.NextBytes(bytes);
                return least + BigInteger.Remainder(new BigInteger(bytes, isUnsigned: true), greatest - least + 1);
        }
    }

    public static BigInteger Big(Random random)
    {
        byte[] bytes = new byte[random.Next(1, 60)];
        random.NextBytes(bytes);
        return new BigInteger(bytes);
    }

    public static Half Half(Random random) => random.Next(4) switch
    {
        0 => System.Half.MaxValue,
        1 => System.Half.Epsilon,
        _ => (Half)(random.NextDouble() * 200 - 100),
    };

    public static float Single(Random random) => random.Next(4) switch
    {
        0 => float.MaxValue,
        1 => float.Epsilon,
        2 => random.Next(-9, 9),
        _ => (float)((random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-20, 20))),
    };

    public static double Double(Random random) => random.Next(4) switch
    {
        0 => double.MinValue,
        1 => double.Epsilon,
        2 => random.Next(-9, 9),
        _ => (random.NextDouble() - 0.5) * Math.Pow(10, random.Next(-200, 200)),
    };

    public static decimal Decimal(Random random) => random.Next(4) switch
    {
        0 => decimal.MaxValue,
        1 => 0.0000000000000000000000000001m,
        2 => random.Next(-999, 999) / 100m,
        _ => new decimal(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, (byte)random.Next(29)),
    };
}
