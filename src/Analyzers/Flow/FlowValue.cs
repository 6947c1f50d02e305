using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Flow;

/// <summary>An element of the lattice: what a value may be, which followed things it may refer to, and where it was assigned.</summary>
/// <remarks>Join is union, so the height is bounded by the sites and assignments of one body.</remarks>
internal sealed class FlowValue(FlowKinds kinds, ImmutableHashSet<FlowSite> sites, ImmutableHashSet<SyntaxNode> assignments) : IEquatable<FlowValue>
{
    private static readonly ImmutableHashSet<FlowSite> NoSites = ImmutableHashSet<FlowSite>.Empty;
    private static readonly ImmutableHashSet<SyntaxNode> NoAssignments = ImmutableHashSet<SyntaxNode>.Empty;

    public static FlowValue Unset { get; } = Of(FlowKinds.Unset);

    public static FlowValue Null { get; } = Of(FlowKinds.Null);

    public static FlowValue NonNull { get; } = Of(FlowKinds.NonNull);

    public static FlowValue Unknown { get; } = Of(FlowKinds.Unknown);

    public FlowKinds Kinds { get; } = kinds;

    /// <summary>What the value may refer to; complete only if the value is <see cref="FlowKinds.Followed"/> and nothing else.</summary>
    public ImmutableHashSet<FlowSite> Sites { get; } = sites;

    /// <summary>Of members: the assignments that may have given the value.</summary>
    public ImmutableHashSet<SyntaxNode> Assignments { get; } = assignments;

    public static FlowValue Of(FlowKinds kinds) => new(kinds, NoSites, NoAssignments);

    public static FlowValue Of(FlowSite site) => new(FlowKinds.Followed, NoSites.Add(site), NoAssignments);

    /// <summary>Whether the value is certainly of one kind.</summary>
    public bool Is(FlowKinds kind) => Kinds == kind;

    /// <summary>Whether the value is certainly not null, and set.</summary>
    public bool IsNotNull => Kinds != FlowKinds.None && (Kinds & (FlowKinds.Unset | FlowKinds.Null | FlowKinds.Unknown)) == 0;

    public FlowValue AssignedAt(SyntaxNode assignment) => new(Kinds, Sites, NoAssignments.Add(assignment));

    /// <summary>The value as read: a copy does not carry where the original was assigned.</summary>
    public FlowValue WithoutAssignments() => Assignments.IsEmpty ? this : new(Kinds, Sites, NoAssignments);

    public FlowValue WithKinds(FlowKinds kinds) => kinds == Kinds ? this : new(kinds, Sites, Assignments);

    public FlowValue Join(FlowValue other) =>
        ReferenceEquals(this, other) ? this : new(Kinds | other.Kinds, Sites.Union(other.Sites), Assignments.Union(other.Assignments));

    public IEnumerable<FlowSite> SitesOf(FlowSiteKind kind) => Sites.Where(s => s.Kind == kind);

    public bool Equals(FlowValue? other) => ReferenceEquals(this, other)
        || (other is not null && Kinds == other.Kinds && Sites.SetEquals(other.Sites) && Assignments.SetEquals(other.Assignments));

    public override bool Equals(object? obj) => Equals(obj as FlowValue);

    public override int GetHashCode() => ((int)Kinds * 31) + Sites.Count;
}
