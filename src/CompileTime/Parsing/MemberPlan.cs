using Gemini.Gen.CompileTime.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Decides how a property is set and whether the JSON has to have it.</summary>
/// <remarks>
/// Required are: constructor parameters without a default value, <c>required</c> and <c>[JsonRequired]</c> or <c>[Required]</c> properties, and settable
/// properties that neither allow null nor have an initializer. A missing member never becomes a silent <c>default</c>.
/// </remarks>
internal sealed record MemberPlan(bool IsRequired, MemberBinding Binding, string? Default = null, string? Problem = null)
{
    public static MemberPlan WriteOnly { get; } = new(false, MemberBinding.None);

    /// <summary>Plans a property, or answers <see langword="null"/> for one that is computed and so no part of the data.</summary>
    public static MemberPlan? For(IPropertySymbol property, IParameterSymbol? parameter, INamedTypeSymbol caller, ParseContext context)
    {
        bool isRequired = property.Has(KnownNames.JsonRequired) || ConstraintParser.IsRequired(property);
        if (parameter is not null)
        {
            if (property.IsRequired && !ConstructorChoice.SetsRequiredMembers((IMethodSymbol)parameter.ContainingSymbol))
                return new(true, MemberBinding.ConstructorAndInitializer);
            return parameter.HasExplicitDefaultValue && !isRequired && !ConstraintParser.IsRequired(parameter)
                ? new(false, MemberBinding.Constructor, DefaultValues.Of(parameter))
                : new(true, MemberBinding.Constructor);
        }

        if (property.SetMethod is not { } setter || !context.Compilation.IsSymbolAccessibleWithin(setter, caller))
        {
            return IsStored(property, context.CancellationToken)
                ? new(false, MemberBinding.None, Problem: $"{property.Name} has no setter that generated code can call, and no constructor parameter")
                : null;
        }

        if (property.IsRequired || isRequired)
            return new(true, MemberBinding.Initializer);
        bool hasInitializer = HasInitializer(property, context.CancellationToken);
        if (!hasInitializer)
            return property.Type.AllowsNull() ? new(false, MemberBinding.Initializer, "default!") : new(true, MemberBinding.Initializer);
        if (!setter.IsInitOnly)
            return new(false, MemberBinding.Setter);

        // An accessor cannot be bound to a generic type on .NET 8.
        return property.ContainingType.IsGenericType
            ? new(true, MemberBinding.Initializer)
            : new(false, MemberBinding.InitAccessor);
    }

    private static bool HasInitializer(IPropertySymbol property, CancellationToken cancellationToken) =>
        Declaration(property, cancellationToken) is { Initializer.Value: { } value } && !DefaultValues.IsForTheCompiler(value);

    /// <summary>An auto-property without an initializer holds data that somebody has to provide.</summary>
    private static bool IsStored(IPropertySymbol property, CancellationToken cancellationToken) =>
        Declaration(property, cancellationToken) is { ExpressionBody: null, Initializer: null, AccessorList: { } accessors }
        && accessors.Accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null });

    private static PropertyDeclarationSyntax? Declaration(IPropertySymbol property, CancellationToken cancellationToken) =>
        property.DeclaringSyntaxReferences is [var reference, ..]
            ? reference.GetSyntax(cancellationToken) as PropertyDeclarationSyntax
            : null;
}
