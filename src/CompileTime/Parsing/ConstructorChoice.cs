using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>The constructor to call, or why there is none.</summary>
/// <param name="Constructor">The constructor.</param>
/// <param name="IsHidden">Whether generated code can call it through an accessor only.</param>
/// <param name="Problem">Why there is none, or <see langword="null"/>.</param>
internal sealed record ConstructorPlan(IMethodSymbol? Constructor, bool IsHidden = false, string? Problem = null)
{
    private readonly ConstructorParameters? _parameters = Constructor is null ? null : new(Constructor);

    /// <summary>The parameter that a member feeds, or <see langword="null"/>.</summary>
    public IParameterSymbol? ParameterFor(DataMember member) => _parameters?.For(member);
}

/// <summary>Chooses the constructor that makes an object from its JSON members.</summary>
internal static class ConstructorChoice
{
    /// <summary>
    /// The one with <c>[JsonConstructor]</c>, which may be private; else a positional record's, else the parameterless one, else the only
    /// one whose parameters all match members.
    /// </summary>
    public static ConstructorPlan Find(INamedTypeSymbol type, IReadOnlyList<DataMember> members, Accessors accessors, ParseContext context)
    {
        if (type.InstanceConstructors.FirstOrDefault(static constructor => constructor.Has(KnownNames.JsonConstructor)) is { } marked)
            return Marked(marked, members, accessors);
        IMethodSymbol[] usable = type.InstanceConstructors
            .Where(constructor => accessors.CanSee(constructor)
                && !IsCopy(constructor, type)
                && Odd(constructor, members) is null)
            .ToArray();
        if (type.IsRecord && usable.FirstOrDefault(constructor => IsPositional(constructor, context)) is { } positional)
            return new(positional);
        IMethodSymbol? parameterless = usable.FirstOrDefault(static constructor => constructor.Parameters.IsEmpty);
        IMethodSymbol[] others = usable.Where(static constructor => !constructor.Parameters.IsEmpty).ToArray();

        // Every struct has a parameterless constructor; that says nothing about what its author wants.
        if (parameterless is not null && !(parameterless.IsImplicitlyDeclared && type.IsValueType && others.Length == 1))
            return new(parameterless);
        return others.Length == 1
            ? new(others[0])
            : new(null, Problem: $"{type.Name} has no constructor whose parameters all match a property");
    }

    public static bool SetsRequiredMembers(IMethodSymbol constructor) => constructor.Has(KnownNames.SetsRequiredMembers);

    /// <summary>Whether the object could not be created because a <c>required</c> member is not part of the JSON.</summary>
    public static bool MissesRequiredMember(INamedTypeSymbol type, ConstructorPlan plan, IReadOnlyList<DataMember> members)
    {
        // The compiler does not ask an accessor for required members.
        if (plan.Constructor is null || plan.IsHidden || SetsRequiredMembers(plan.Constructor))
            return false;
        var given = new HashSet<string>(
            members.Where(static member => member.Ignore is not (IgnoreCondition.Always or IgnoreCondition.WhenReading)).Select(static member => member.Name),
            StringComparer.Ordinal);
        for (INamedTypeSymbol? current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers())
            {
                if (member is IFieldSymbol { IsRequired: true } or IPropertySymbol { IsRequired: true } && !given.Contains(member.Name))
                    return true;
            }
        }

        return false;
    }

    private static ConstructorPlan Marked(IMethodSymbol constructor, IReadOnlyList<DataMember> members, Accessors accessors)
    {
        if (Odd(constructor, members) is { } odd)
            return new(null, Problem: $"the parameter '{odd.Name}' of the constructor with [JsonConstructor] matches no property by name and type");
        if (accessors.CanSee(constructor))
            return new(constructor);
        return accessors.CanReach(constructor, constructor.Parameters.Select(static parameter => parameter.Type))
            ? new(constructor, IsHidden: true)
            : new(null, Problem: $"the constructor of {constructor.ContainingType.Name} with [JsonConstructor] is not accessible, and an accessor cannot be bound to a generic type; make it internal or public");
    }

    /// <summary>The first parameter that nothing provides a value for, or <see langword="null"/>.</summary>
    private static IParameterSymbol? Odd(IMethodSymbol constructor, IReadOnlyList<DataMember> members)
    {
        if (constructor.Parameters.IsEmpty)
            return null;
        var parameters = new ConstructorParameters(constructor);
        var provided = new HashSet<ISymbol>(members.Where(Provides).Select(parameters.For).OfType<IParameterSymbol>(), SymbolEqualityComparer.Default);
        return constructor.Parameters.FirstOrDefault(parameter =>
            parameter.RefKind is not (RefKind.None or RefKind.In) || !(parameter.HasExplicitDefaultValue || provided.Contains(parameter)));
    }

    /// <summary>What the JSON never has becomes a default value; where that would be an illegal null, nothing can take its place.</summary>
    private static bool Provides(DataMember member) =>
        member.Ignore is not (IgnoreCondition.Always or IgnoreCondition.WhenReading) || member.Type.IsValueType || member.Type.AllowsNull();

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        type.IsRecord && constructor.Parameters is [var only] && SymbolEqualityComparer.Default.Equals(only.Type, type);

    private static bool IsPositional(IMethodSymbol constructor, ParseContext context) =>
        !constructor.Parameters.IsEmpty
        && constructor.DeclaringSyntaxReferences is [var reference]
        && reference.GetSyntax(context.CancellationToken) is TypeDeclarationSyntax;
}
