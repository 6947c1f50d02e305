using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>What generated code inside a type may use, by itself or through an <c>UnsafeAccessor</c>.</summary>
internal sealed class Accessors(Compilation compilation, INamedTypeSymbol caller)
{
    public bool CanSee(ISymbol symbol) => compilation.IsSymbolAccessibleWithin(symbol, caller);

    /// <summary>Whether an accessor can be bound to a member: not to one of a generic type on .NET 8, nor with types that are hidden as well.</summary>
    public bool CanReach(ISymbol member, IEnumerable<ITypeSymbol> types) =>
        member.ContainingType is { IsGenericType: false } owner
        && CanSee(owner)
        && types.All(CanSee);

    public bool CanReach(DataMember member) => CanReach(member.Symbol, [member.Type]);
}
