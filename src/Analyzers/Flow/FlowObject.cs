using System.Collections.Immutable;

namespace Gemini.Gen.Analyzers.Flow;

/// <summary>What is known of the members of a followed object.</summary>
/// <param name="Members">The members that were mentioned, by their name.</param>
/// <param name="Rest">The value of all others: unset for an object that was made empty, unknown after it was in foreign hands.</param>
internal sealed record FlowObject(ImmutableDictionary<string, FlowValue> Members, FlowValue Rest)
{
    public static FlowObject Empty { get; } = new(ImmutableDictionary<string, FlowValue>.Empty, FlowValue.Unset);

    public static FlowObject Unknown { get; } = new(ImmutableDictionary<string, FlowValue>.Empty, FlowValue.Unknown);

    public FlowValue this[string member] => Members.TryGetValue(member, out FlowValue? value) ? value : Rest;

    public FlowObject With(string member, FlowValue value) => this with { Members = Members.SetItem(member, value) };

    /// <summary>The object after someone may have changed anything in it.</summary>
    public FlowObject Escaped() =>
        new(Members.ToImmutableDictionary(m => m.Key, m => m.Value.Join(FlowValue.Unknown)), Rest.Join(FlowValue.Unknown));

    public FlowObject Join(FlowObject other)
    {
        if (HasSameValues(other))
            return this;
        var joined = Members.ToBuilder();
        foreach (string name in Members.Keys.Concat(other.Members.Keys).Distinct())
            joined[name] = this[name].Join(other[name]);
        return new(joined.ToImmutable(), Rest.Join(other.Rest));
    }

    public bool HasSameValues(FlowObject other) => ReferenceEquals(this, other)
        || (Rest.Equals(other.Rest) && (ReferenceEquals(Members, other.Members)
            || (Members.Count == other.Members.Count && Members.All(m => other.Members.TryGetValue(m.Key, out FlowValue? value) && m.Value.Equals(value)))));
}
