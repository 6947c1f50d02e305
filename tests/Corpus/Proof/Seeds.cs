using System.Globalization;

namespace Gemini.Gen.Corpus.Proof;

/// <summary>
/// Randomness that can be repeated: <c>CORPUS_SEED</c> sets another seed, <c>CORPUS_VALUES</c> how many values each type gets.
/// </summary>
internal static class Seeds
{
    public static int Seed { get; } = Setting("CORPUS_SEED", 1);

    public static int Values { get; } = Setting("CORPUS_VALUES", 25);

    /// <summary>A source of randomness for one value of one shape.</summary>
    public static Random For(string name, int index)
    {
        // string.GetHashCode differs from run to run.
        int hash = name.Aggregate(Seed, static (hash, character) => unchecked((hash * 31) + character));
        return new Random(unchecked((hash * 31) + index));
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
