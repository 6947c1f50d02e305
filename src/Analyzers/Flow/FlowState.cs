using System.Collections.Immutable;

namespace Gemini.Gen.Analyzers.Flow;

/// <summary>What is known at a point of the program.</summary>
/// <param name="Values">The values of variables and temporaries.</param>
/// <param name="Objects">The followed objects; one that is missing does not exist yet on this path.</param>
/// <param name="IsPartial">
/// Whether what <paramref name="Values"/> lacks may still have a value: in a finally block, which exceptions reach from anywhere.
/// Otherwise it does not exist yet on this path.
/// </param>
internal sealed record FlowState(ImmutableDictionary<FlowKey, FlowValue> Values, ImmutableDictionary<FlowSite, FlowObject> Objects, bool IsPartial)
{
    public static FlowState Empty { get; } =
        new(ImmutableDictionary<FlowKey, FlowValue>.Empty, ImmutableDictionary<FlowSite, FlowObject>.Empty, IsPartial: false);

    public static FlowState AfterException { get; } = Empty with { IsPartial = true };

    public FlowValue this[FlowKey key] => Values.TryGetValue(key, out FlowValue? value) ? value : FlowValue.Unknown;

    public FlowObject this[FlowSite site] => Objects.TryGetValue(site, out FlowObject? value) ? value : FlowObject.Unknown;

    public FlowState With(FlowKey key, FlowValue value) => this with { Values = Values.SetItem(key, value) };

    public FlowState With(FlowSite site, FlowObject value) => this with { Objects = Objects.SetItem(site, value) };

    public FlowState Join(FlowState other)
    {
        if (ReferenceEquals(this, other))
            return this;
        var values = Values.ToBuilder();
        if (!ReferenceEquals(Values, other.Values))
        {
            foreach (KeyValuePair<FlowKey, FlowValue> pair in other.Values)
                values[pair.Key] = Values.TryGetValue(pair.Key, out FlowValue? mine) ? mine.Join(pair.Value) : OnOneSide(pair.Key, pair.Value, missingIn: this);
            foreach (KeyValuePair<FlowKey, FlowValue> pair in Values.Where(p => !other.Values.ContainsKey(p.Key)))
                values[pair.Key] = OnOneSide(pair.Key, pair.Value, missingIn: other);
        }

        var objects = Objects.ToBuilder();
        if (!ReferenceEquals(Objects, other.Objects))
        {
            foreach (KeyValuePair<FlowSite, FlowObject> pair in other.Objects)
                objects[pair.Key] = Objects.TryGetValue(pair.Key, out FlowObject? mine) ? mine.Join(pair.Value) : pair.Value;
        }

        return new(values.ToImmutable(), objects.ToImmutable(), IsPartial || other.IsPartial);
    }

    public bool HasSameValues(FlowState other) => ReferenceEquals(this, other)
        || (IsPartial == other.IsPartial && HaveSameValues(Values, other.Values) && HaveSameObjects(Objects, other.Objects));

    private static bool HaveSameValues(ImmutableDictionary<FlowKey, FlowValue> a, ImmutableDictionary<FlowKey, FlowValue> b) => ReferenceEquals(a, b)
        || (a.Count == b.Count && a.All(p => b.TryGetValue(p.Key, out FlowValue? value) && p.Value.Equals(value)));

    private static bool HaveSameObjects(ImmutableDictionary<FlowSite, FlowObject> a, ImmutableDictionary<FlowSite, FlowObject> b) => ReferenceEquals(a, b)
        || (a.Count == b.Count && a.All(p => b.TryGetValue(p.Key, out FlowObject? value) && p.Value.HasSameValues(value)));

    private static FlowValue OnOneSide(FlowKey key, FlowValue value, FlowState missingIn) =>
        missingIn.IsPartial || key.IsAmbient ? value.Join(FlowValue.Unknown) : value;
}
