using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace Gemini.Gen.Analyzers.Flow;

/// <summary>What holds a value: a local or parameter, a temporary of the control flow graph, or a member of a followed thing.</summary>
internal readonly struct FlowKey : IEquatable<FlowKey>
{
    private readonly object? _owner;
    private readonly string? _member;

    private FlowKey(object? owner, string? member)
    {
        _owner = owner;
        _member = member;
    }

    /// <summary>Whether the variable has a value before the body begins.</summary>
    public bool IsAmbient => _owner is IParameterSymbol;

    public static FlowKey Variable(ISymbol symbol) => new(symbol, null);

    public static FlowKey Capture(CaptureId id) => new(id, null);

    public static FlowKey Member(FlowSite site, string member) => new(site, member);

    /// <summary>Whether this is a member of <paramref name="site"/>.</summary>
    public bool IsMemberOf(FlowSite site) => _member is not null && Equals(_owner, site);

    public bool Equals(FlowKey other) => _member == other._member && (_owner is ISymbol symbol
        ? SymbolEqualityComparer.Default.Equals(symbol, other._owner as ISymbol)
        : Equals(_owner, other._owner));

    public override bool Equals(object? obj) => obj is FlowKey other && Equals(other);

    public override int GetHashCode() => (_owner is ISymbol symbol ? SymbolEqualityComparer.Default.GetHashCode(symbol) : _owner?.GetHashCode() ?? 0)
        ^ (_member?.GetHashCode() ?? 0);
}
