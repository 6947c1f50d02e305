namespace Gemini.Gen.Generator.Emission;

/// <summary>Prints a choice between any number of values as a binary search that ends in switches of a bounded size.</summary>
/// <remarks>The compiler's time for one switch grows with the square of its cases.</remarks>
internal static class SortedCases
{
    /// <summary>What goes into one switch.</summary>
    public const int Maximum = 128;

    /// <summary>Prints the choice.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="sorted">The values, in the order of <paramref name="isBelow"/> if they are more than <see cref="Maximum"/>.</param>
    /// <param name="isBelow">The C# condition for what comes before a value.</param>
    /// <param name="writeSwitch">Prints the choice between some of them.</param>
    public static void Write<T>(SourceWriter writer, IReadOnlyList<T> sorted, Func<T, string> isBelow, Action<IReadOnlyList<T>> writeSwitch)
    {
        if (sorted.Count <= Maximum)
        {
            writeSwitch(sorted);
            return;
        }

        int half = sorted.Count / 2;
        writer.Open($"if ({isBelow(sorted[half])})");
        Write(writer, [.. sorted.Take(half)], isBelow, writeSwitch);
        writer.Close();
        writer.Open("else");
        Write(writer, [.. sorted.Skip(half)], isBelow, writeSwitch);
        writer.Close();
    }
}
