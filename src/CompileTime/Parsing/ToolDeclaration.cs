using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>A tool as a toolset has it: the method with <c>[GeminiTool]</c>, and what else describes it.</summary>
/// <param name="Method">The method with the attribute. It says the name, the parameters and their default values.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Sources">The method, and what it overrides or implements and is overridden or implemented by.</param>
/// <param name="Toolset">The toolset, which may be derived from the type of the method.</param>
internal sealed record ToolDeclaration(
    IMethodSymbol Method,
    AttributeData Attribute,
    IReadOnlyList<IMethodSymbol> Sources,
    INamedTypeSymbol Toolset)
{
    public static ToolDeclaration? Of(IMethodSymbol method, INamedTypeSymbol toolset) =>
        method.Attribute(KnownNames.ToolAttribute) is { } attribute
            ? new(method, attribute, ToolMethods.Sources(method, toolset), toolset)
            : null;

    /// <summary>What the method is called on, in generated code inside the toolset.</summary>
    public string Receiver
    {
        get
        {
            INamedTypeSymbol owner = Method.ContainingType;
            if (Method.IsStatic)
                return owner.ToSource();

            // A cast would box a struct, and the tool would change the box.
            if (Toolset.IsValueType && Sources.Any(source => IsToolset(source.ContainingType) && source.Name == Method.Name))
                return "target";

            // Called on the type that declares it, no overload of a derived type comes first. That is not possible for protected methods.
            return IsInherited && !IsProtected ? $"(({owner.ToSource()})target)" : "target";
        }
    }

    public bool IsInherited => !IsToolset(Method.ContainingType);

    public bool IsProtected => Method.DeclaredAccessibility switch
    {
        Accessibility.Protected or Accessibility.ProtectedAndInternal => true,
        Accessibility.ProtectedOrInternal => !SymbolEqualityComparer.Default.Equals(Method.ContainingAssembly, Toolset.ContainingAssembly),
        _ => false,
    };

    public string? Description(CancellationToken cancellationToken) =>
        First(Sources, source => Descriptions.Of(source, cancellationToken));

    public string? Description(IParameterSymbol parameter, CancellationToken cancellationToken) =>
        First(Twins(parameter), source => Descriptions.Of(source, cancellationToken));

    /// <summary>The parameter of the nearest declaration on which an attribute stands, or the parameter itself.</summary>
    public IParameterSymbol WithAttribute(IParameterSymbol parameter, Func<IParameterSymbol, bool> has) =>
        Twins(parameter).FirstOrDefault(has) ?? parameter;

    private bool IsToolset(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, Toolset);

    private static string? First<T>(IEnumerable<T> sources, Func<T, string?> text) =>
        sources.Select(text).FirstOrDefault(static found => found is not null);

    private IEnumerable<IParameterSymbol> Twins(IParameterSymbol parameter) => Sources.Select(source => source.Parameters[parameter.Ordinal]);
}
