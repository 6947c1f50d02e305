using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>A property or field that may be part of an object's data.</summary>
internal sealed class DataMember(ISymbol symbol, ITypeSymbol type)
{
    public ISymbol Symbol { get; } = symbol;

    public ITypeSymbol Type { get; } = type;

    public string Name => Symbol.Name;

    public INamedTypeSymbol Owner => Symbol.ContainingType;

    public bool IsField => Symbol is IFieldSymbol;

    /// <summary>Gets a value indicating whether C# says <c>required</c>.</summary>
    public bool IsRequired => Symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    public bool IsInitOnly => Symbol is IPropertySymbol { SetMethod.IsInitOnly: true };

    /// <summary>Gets a value indicating whether the author wants members that are not public to take part.</summary>
    public bool IsIncluded { get; } = symbol.Has(KnownNames.JsonInclude);

    public IgnoreCondition Ignore { get; } = IgnoreConditions.Of(symbol);

    /// <summary>Gets what has to be accessible to read the member.</summary>
    public ISymbol? Getter => Symbol is IPropertySymbol property ? property.GetMethod : Symbol;

    /// <summary>Gets what has to be accessible to set the member, or <see langword="null"/> if nothing can.</summary>
    public ISymbol? Setter => Symbol switch
    {
        IPropertySymbol property => property.SetMethod,
        IFieldSymbol { IsReadOnly: false } => Symbol,
        _ => null,
    };

    /// <summary>Whether the declaration gives a value, which stands if the JSON has none.</summary>
    public bool HasInitializer(CancellationToken cancellationToken) => Declaration(cancellationToken) switch
    {
        PropertyDeclarationSyntax { Initializer.Value: { } value } => !DefaultValues.IsForTheCompiler(value),
        VariableDeclaratorSyntax { Initializer.Value: { } value } => !DefaultValues.IsForTheCompiler(value),
        _ => false,
    };

    /// <summary>Whether it holds data that somebody has to provide: it is neither computed nor initialized.</summary>
    public bool IsStored(CancellationToken cancellationToken) => Declaration(cancellationToken) switch
    {
        PropertyDeclarationSyntax { ExpressionBody: null, Initializer: null, AccessorList: { } accessors } =>
            accessors.Accessors.All(static accessor => accessor is { Body: null, ExpressionBody: null }),
        VariableDeclaratorSyntax field => field.Initializer is null,
        _ => false,
    };

    private SyntaxNode? Declaration(CancellationToken cancellationToken) =>
        Symbol.DeclaringSyntaxReferences is [var reference, ..] ? reference.GetSyntax(cancellationToken) : null;
}
