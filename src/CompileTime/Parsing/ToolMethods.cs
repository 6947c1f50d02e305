using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Finds the tools of a toolset: its own, those of base classes, and those that its interfaces declare.</summary>
/// <remarks>
/// A tool is a method with <c>[GeminiTool]</c>. What overrides or implements it is the same tool, once; what is hidden is none. Where
/// both declare it, the more derived declaration counts.
/// </remarks>
internal static class ToolMethods
{
    public static IReadOnlyList<IMethodSymbol> Of(INamedTypeSymbol toolset, CancellationToken cancellationToken)
    {
        var tools = new List<IMethodSymbol>();
        foreach (INamedTypeSymbol type in Hierarchy(toolset).Reverse())
            tools.AddRange(Declared(type, cancellationToken).Where(method => !IsReplaced(method, toolset)));
        var bodies = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        INamedTypeSymbol[] contracts = toolset.AllInterfaces.OrderBy(static contract => contract.ToSource(), StringComparer.Ordinal).ToArray();
        foreach (INamedTypeSymbol contract in contracts)
        {
            foreach (IMethodSymbol method in Declared(contract, cancellationToken))
            {
                if (IsHidden(method, contracts.Where(other => other.AllInterfaces.Contains(contract, SymbolEqualityComparer.Default))))
                    continue;
                bool isTool = Body(method, toolset) is { } body
                    ? !tools.Any(tool => IsOneSlot(tool, body)) && bodies.Add(body)
                    : method.IsStatic || !method.IsAbstract;
                if (isTool)
                    tools.Add(method);
            }
        }

        return tools;
    }

    /// <summary>A tool's declaration, then what else may describe it: what it overrides and implements, and what overrides or implements it.</summary>
    public static IReadOnlyList<IMethodSymbol> Sources(IMethodSymbol tool, INamedTypeSymbol toolset)
    {
        var sources = new List<IMethodSymbol>(Overridden(tool));
        IMethodSymbol? body = tool.ContainingType.TypeKind == TypeKind.Interface ? Body(tool, toolset) : MostDerived(tool, toolset);
        if (body is not null)
            sources.AddRange(Overridden(body));
        foreach (INamedTypeSymbol contract in toolset.AllInterfaces)
        {
            foreach (IMethodSymbol method in contract.GetMembers(tool.Name).OfType<IMethodSymbol>())
            {
                if (Body(method, toolset) is { } implementation && sources.Contains(implementation, SymbolEqualityComparer.Default))
                    sources.Add(method);
            }
        }

        return sources.Where(source => source.Parameters.Length == tool.Parameters.Length).Distinct(SymbolEqualityComparer.Default).Cast<IMethodSymbol>().ToArray();
    }

    /// <summary>The types between a toolset and the one that declares a tool that have a member of the tool's name, so that a call means that one.</summary>
    public static bool IsShadowed(IMethodSymbol tool, INamedTypeSymbol toolset) =>
        DerivedFrom(tool, toolset).Any(type => type.GetMembers(tool.Name).Any(static member => !member.IsOverride));

    private static IEnumerable<INamedTypeSymbol> Hierarchy(INamedTypeSymbol toolset)
    {
        for (INamedTypeSymbol? type = toolset; type is { SpecialType: SpecialType.None }; type = type.BaseType)
            yield return type;
    }

    private static IEnumerable<INamedTypeSymbol> DerivedFrom(IMethodSymbol method, INamedTypeSymbol toolset) =>
        Hierarchy(toolset).TakeWhile(type => !SymbolEqualityComparer.Default.Equals(type, method.ContainingType));

    private static IEnumerable<IMethodSymbol> Declared(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        TypeMembers.InSourceOrder(
            type.GetMembers().OfType<IMethodSymbol>().Where(static method => method.Has(KnownNames.ToolAttribute)),
            cancellationToken);

    private static bool IsReplaced(IMethodSymbol method, INamedTypeSymbol toolset)
    {
        INamedTypeSymbol[] derived = DerivedFrom(method, toolset).ToArray();
        return IsHidden(method, derived)
            || derived.SelectMany(static type => type.GetMembers().OfType<IMethodSymbol>()).Any(other =>
                other.IsOverride && other.Has(KnownNames.ToolAttribute) && IsOneSlot(method, other));
    }

    private static bool IsHidden(IMethodSymbol method, IEnumerable<INamedTypeSymbol> derived) =>
        derived.SelectMany(type => type.GetMembers(method.Name)).Any(other => other is not IMethodSymbol twin
            ? !other.IsOverride
            : !twin.IsOverride && twin.Arity == method.Arity && HasParametersOf(twin, method));

    private static bool HasParametersOf(IMethodSymbol twin, IMethodSymbol method) =>
        twin.Parameters.Length == method.Parameters.Length
        && twin.Parameters.Zip(method.Parameters, static (one, other) => SymbolEqualityComparer.Default.Equals(one.Type, other.Type)).All(static equal => equal);

    private static bool IsOneSlot(IMethodSymbol one, IMethodSymbol other) =>
        Overridden(one).Contains(other, SymbolEqualityComparer.Default) || Overridden(other).Contains(one, SymbolEqualityComparer.Default);

    private static IEnumerable<IMethodSymbol> Overridden(IMethodSymbol method)
    {
        for (IMethodSymbol? current = method; current is not null; current = current.OverriddenMethod)
            yield return current;
    }

    private static IMethodSymbol? MostDerived(IMethodSymbol method, INamedTypeSymbol toolset) =>
        DerivedFrom(method, toolset)
            .SelectMany(type => type.GetMembers(method.Name).OfType<IMethodSymbol>())
            .FirstOrDefault(other => other.IsOverride && IsOneSlot(method, other));

    private static IMethodSymbol? Body(IMethodSymbol contract, INamedTypeSymbol toolset) =>
        toolset.FindImplementationForInterfaceMember(contract) as IMethodSymbol;
}
