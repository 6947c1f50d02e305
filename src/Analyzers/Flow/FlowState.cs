using System.Collections.Immutable;

namespace Gemini.Gen.Analyzers.Flow;

/// <summary>What is known at a point of the program.</summary>
/// <param name="Values">The known values.</param>
/// <param name="IsPartial">
/// Whether what <paramref name="Values"/> lacks may still have a value: after an exception, which can come from anywhere.
/// Otherwise it does not exist yet on this path.
/// </param>
internal sealed record FlowState(ImmutableDictionary<FlowKey, FlowValue> Values, bool IsPartial)
{
    public static FlowState Empty { get; } = new(ImmutableDictionary<FlowKey, FlowValue>.Empty, IsPartial: false);

    public static FlowState AfterException { get; } = Empty with { IsPartial = true };

    public FlowValue this[FlowKey key] => Values.TryGetValue(key, out FlowValue? value) ? value : FlowValue.Unknown;

    public FlowState With(FlowKey key, FlowValue value) => this with { Values = Values.SetItem(key, value) };

    public FlowState Join(FlowState other)
    {
        if (ReferenceEquals(this, other))
            return this;
        var joined = Values.ToBuilder();
        foreach (var (key, value) in other.Values.Select(p => (p.Key, p.Value)))
            joined[key] = joined.TryGetValue(key, out FlowValue? mine) ? mine.Join(value) : OnOneSide(key, value, missingIn: this);
        foreach (FlowKey key in Values.Keys.Where(k => !other.Values.ContainsKey(k)))
            joined[key] = OnOneSide(key, joined[key], missingIn: other);
        return new(joined.ToImmutable(), IsPartial || other.IsPartial);
    }

    public bool HasSameValues(FlowState other) => IsPartial == other.IsPartial
        && Values.Count == other.Values.Count
        && Values.All(p => other.Values.TryGetValue(p.Key, out FlowValue? value) && p.Value.Equals(value));

    private static FlowValue OnOneSide(FlowKey key, FlowValue value, FlowState missingIn) =>
        missingIn.IsPartial || key.IsAmbient ? value.Join(FlowValue.Unknown) : value;
}
