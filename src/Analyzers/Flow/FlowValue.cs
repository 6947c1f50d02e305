using System.Collections.Immutable;

namespace Gemini.Gen.Analyzers.Flow;

/// <summary>An element of the lattice: what a value may be, which followed things it may refer to, and where it was assigned.</summary>
/// <remarks>Join is union, so the height is bounded by the sites, texts and assignments of one body.</remarks>
internal sealed class FlowValue : IEquatable<FlowValue>
{
    private static readonly ImmutableHashSet<string> NoTexts = ImmutableHashSet.Create<string>(StringComparer.Ordinal);

    // Of each combination of kinds one: they are asked for at every step.
    private static readonly FlowValue[] Plain = Enumerable.Range(0, 2 * (int)FlowKinds.Text)
        .Select(static k => new FlowValue((FlowKinds)k, ImmutableHashSet<FlowSite>.Empty, NoTexts, ImmutableHashSet<FlowAssignment>.Empty))
        .ToArray();

    private readonly int _siteKinds;

    private FlowValue(FlowKinds kinds, ImmutableHashSet<FlowSite> sites, ImmutableHashSet<string> texts, ImmutableHashSet<FlowAssignment> assignments)
    {
        Kinds = kinds;
        Sites = sites;
        foreach (FlowSite site in sites.IsEmpty ? Enumerable.Empty<FlowSite>() : sites)
            _siteKinds |= 1 << (int)site.Kind;
        Texts = texts;
        Assignments = assignments;
    }

    public static FlowValue Unset { get; } = Of(FlowKinds.Unset);

    public static FlowValue Null { get; } = Of(FlowKinds.Null);

    public static FlowValue NonNull { get; } = Of(FlowKinds.NonNull);

    public static FlowValue Unknown { get; } = Of(FlowKinds.Unknown);

    public FlowKinds Kinds { get; }

    /// <summary>What the value may refer to; complete only if the value is <see cref="FlowKinds.Followed"/> and nothing else.</summary>
    public ImmutableHashSet<FlowSite> Sites { get; }

    /// <summary>The constant texts that the value may be; complete only if the value is <see cref="FlowKinds.Text"/> and nothing else.</summary>
    public ImmutableHashSet<string> Texts { get; }

    /// <summary>Of members: the code that may have given the value.</summary>
    public ImmutableHashSet<FlowAssignment> Assignments { get; }

    /// <summary>The only text that the value can be, or null.</summary>
    public string? Text => Kinds == FlowKinds.Text && Texts.Count == 1 ? Texts.First() : null;

    /// <summary>Whether the value is certainly not null, and set.</summary>
    public bool IsNotNull => Kinds != FlowKinds.None && (Kinds & (FlowKinds.Unset | FlowKinds.Null | FlowKinds.Unknown)) == 0;

    /// <summary>Whether nothing was assigned, or null.</summary>
    public bool IsAbsent => Kinds != FlowKinds.None && (Kinds & ~(FlowKinds.Unset | FlowKinds.Null)) == 0;

    public static FlowValue Of(FlowKinds kinds) => Plain[(int)kinds];

    public static FlowValue Of(FlowSite site) => new(FlowKinds.Followed, ImmutableHashSet.Create(site), NoTexts, ImmutableHashSet<FlowAssignment>.Empty);

    public static FlowValue Of(string text) =>
        new(FlowKinds.Text, ImmutableHashSet<FlowSite>.Empty, NoTexts.Add(text), ImmutableHashSet<FlowAssignment>.Empty);

    /// <summary>Whether the value is certainly of one kind.</summary>
    public bool Is(FlowKinds kind) => Kinds == kind;

    /// <summary>Whether the value may be of the kind.</summary>
    public bool MayBe(FlowKinds kind) => (Kinds & kind) != 0;

    public FlowValue AssignedAt(FlowAssignment assignment) => new(Kinds, Sites, Texts, ImmutableHashSet<FlowAssignment>.Empty.Add(assignment));

    /// <summary>The value as read: a copy does not carry where the original was assigned.</summary>
    public FlowValue WithoutAssignments() => Assignments.IsEmpty ? this : new(Kinds, Sites, Texts, ImmutableHashSet<FlowAssignment>.Empty);

    public FlowValue WithKinds(FlowKinds kinds) => kinds == Kinds ? this : new(kinds, Sites, Texts, Assignments);

    /// <summary>Either of the two; this value itself if the other adds nothing.</summary>
    public FlowValue Join(FlowValue other)
    {
        if (ReferenceEquals(this, other))
            return this;
        var (kinds, sites, texts, assignments) = (Kinds | other.Kinds, Union(Sites, other.Sites), Union(Texts, other.Texts), Union(Assignments, other.Assignments));
        return kinds == Kinds && ReferenceEquals(sites, Sites) && ReferenceEquals(texts, Texts) && ReferenceEquals(assignments, Assignments)
            ? this
            : new(kinds, sites, texts, assignments);
    }

    /// <summary>Whether the value may refer to something of the kind.</summary>
    public bool MayReferTo(FlowSiteKind kind) => (_siteKinds & (1 << (int)kind)) != 0;

    public FlowSite[] SitesOf(FlowSiteKind kind) => MayReferTo(kind) ? Sites.Where(s => s.Kind == kind).ToArray() : Array.Empty<FlowSite>();

    public bool Equals(FlowValue? other) => ReferenceEquals(this, other)
        || (other is not null && Kinds == other.Kinds && AreSame(Sites, other.Sites) && AreSame(Texts, other.Texts) && AreSame(Assignments, other.Assignments));

    public override bool Equals(object? obj) => Equals(obj as FlowValue);

    public override int GetHashCode() => ((int)Kinds * 31) + Sites.Count;

    // Most sets are empty, or the same.
    private static ImmutableHashSet<T> Union<T>(ImmutableHashSet<T> mine, ImmutableHashSet<T> other) =>
        Contains(mine, other) ? mine : mine.IsEmpty ? other : mine.Union(other);

    private static bool AreSame<T>(ImmutableHashSet<T> mine, ImmutableHashSet<T> other) => mine.Count == other.Count && Contains(mine, other);

    // The set's own comparisons copy one of the two first: a value of many sites is joined with one of few for each of these.
    private static bool Contains<T>(ImmutableHashSet<T> mine, ImmutableHashSet<T> other)
    {
        if (ReferenceEquals(mine, other))
            return true;
        if (mine.Count < other.Count)
            return false;
        foreach (T element in other)
        {
            if (!mine.Contains(element))
                return false;
        }

        return true;
    }
}
