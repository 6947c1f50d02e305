using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Chooses the constructor that makes an object from its JSON members.</summary>
internal static class ConstructorChoice
{
    /// <summary>
    /// The one with <c>[JsonConstructor]</c>, else a positional record's, else the parameterless one, else the only one whose
    /// parameters all match properties.
    /// </summary>
    public static IMethodSymbol? Find(
        INamedTypeSymbol type,
        IReadOnlyList<IPropertySymbol> properties,
        INamedTypeSymbol caller,
        ParseContext context)
    {
        IMethodSymbol[] usable = type.InstanceConstructors
            .Where(constructor => context.Compilation.IsSymbolAccessibleWithin(constructor, caller)
                && !IsCopy(constructor, type)
                && constructor.Parameters.All(parameter => Fits(constructor, parameter, properties)))
            .ToArray();
        if (usable.FirstOrDefault(static constructor => constructor.Has(KnownNames.JsonConstructor)) is { } chosen)
            return chosen;
        if (type.IsRecord && usable.FirstOrDefault(constructor => IsPositional(constructor, context)) is { } positional)
            return positional;
        IMethodSymbol? parameterless = usable.FirstOrDefault(static constructor => constructor.Parameters.IsEmpty);
        IMethodSymbol[] others = usable.Where(static constructor => !constructor.Parameters.IsEmpty).ToArray();

        // Every struct has a parameterless constructor; that says nothing about what its author wants.
        if (parameterless is not null && !(parameterless.IsImplicitlyDeclared && type.IsValueType && others.Length == 1))
            return parameterless;
        return others.Length == 1 ? others[0] : null;
    }

    public static IParameterSymbol? ParameterFor(IMethodSymbol constructor, IPropertySymbol property) =>
        constructor.Parameters.FirstOrDefault(parameter => Matches(parameter, property));

    public static bool SetsRequiredMembers(IMethodSymbol constructor) => constructor.Has(KnownNames.SetsRequiredMembers);

    /// <summary>Whether the object could not be created because a <c>required</c> member is not part of the JSON.</summary>
    public static bool MissesRequiredMember(INamedTypeSymbol type, IMethodSymbol constructor, IReadOnlyList<IPropertySymbol> properties)
    {
        if (SetsRequiredMembers(constructor))
            return false;
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers())
            {
                if (member is IFieldSymbol { IsRequired: true }
                    || (member is IPropertySymbol { IsRequired: true } property && properties.All(other => other.Name != property.Name)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Fits(IMethodSymbol constructor, IParameterSymbol parameter, IReadOnlyList<IPropertySymbol> properties) =>
        parameter.RefKind is RefKind.None or RefKind.In
        && (parameter.HasExplicitDefaultValue || properties.Any(property => ReferenceEquals(ParameterFor(constructor, property), parameter)));

    private static bool Matches(IParameterSymbol parameter, IPropertySymbol property) =>
        string.Equals(parameter.Name, property.Name, StringComparison.OrdinalIgnoreCase)
        && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type);

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        type.IsRecord && constructor.Parameters is [var only] && SymbolEqualityComparer.Default.Equals(only.Type, type);

    private static bool IsPositional(IMethodSymbol constructor, ParseContext context) =>
        !constructor.Parameters.IsEmpty
        && constructor.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(context.CancellationToken) is TypeDeclarationSyntax;
}
