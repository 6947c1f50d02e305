namespace Gemini.Gen.Benchmarks;

/// <summary>One value of each type, of the size that models write.</summary>
internal static class Samples
{
    public static Tiny Tiny { get; } = new("Apple tart", 6, true);

    public static Medium Medium { get; } = new(
        "Apple tart",
        "A thin crust, three kinds of apples, and a glaze of apricot jam that keeps it fresh until the next day.",
        6,
        4.5,
        Difficulty.Medium,
        [.. Enumerable.Range(1, 10).Select(i => new Ingredient($"Ingredient number {i}", i * 12.5, "grams", i % 3 == 0))],
        [.. Enumerable.Range(1, 8).Select(i => $"Step {i}: do what one does at this point, and wait until it looks right.")],
        null);

    public static Tree Tree { get; } = Grow(4);

    public static Shape Shape { get; } = new Group("all", [.. Enumerable.Range(0, 20).Select(i => (Shape)(i % 2 == 0 ? new Circle($"c{i}", i) : new Box($"b{i}", i, i + 1)))]);

    public static Large Large { get; } = new(
        Text(1), Text(2), Text(3), 4, 5, 6.25, true, Text(8), Text(9), Text(10),
        new(Text(1), Text(2), Text(3), 4, 5, 6.25, true, Text(8), Text(9), Text(10),
        new(Text(1), Text(2), Text(3), 4, 5, 6.25, true, Text(8), Text(9), Text(10),
        new(Text(1), Text(2), Text(3), 4, 5, 6.25, true, Text(8), Text(9), Text(10),
        new(Text(1), Text(2), Text(3), 4, 5, 6.25, true, Text(8), Text(9), Text(10),
            Text(1), Text(2), Text(3), 4, 5, 6.25, true, Text(8), Text(9), Text(10))))));

    private static string Text(int i) => $"the value of member {i}";

    private static Tree Grow(int depth) => new($"level {depth}", depth == 0 ? null : [Grow(depth - 1), Grow(depth - 1), Grow(depth - 1)]);
}
