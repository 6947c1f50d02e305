using Gemini.Gen.Analyzers.Lifecycle;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Analyzers.Wire;

/// <summary>Decides whether a literal is a name or value that code looks for in JSON.</summary>
internal static class WireRead
{
    private static readonly HashSet<string> Lookups = new(StringComparer.Ordinal)
    {
        "GetProperty", "TryGetProperty", "TryGetPropertyValue", "ContainsKey", "TryGetValue", "GetValue", "Value", "SelectToken", "SelectTokens", "Property",
    };

    private static readonly HashSet<string> Comparisons = new(StringComparer.Ordinal) { "Equals", "ValueTextEquals", "NameEquals", "SequenceEqual" };

    /// <summary>Whether a member of this name is looked up in JSON, or a property is bound to it.</summary>
    public static bool IsMember(ExpressionSyntax literal, SemanticModel model, CancellationToken cancellation) => literal.Parent switch
    {
        ArgumentSyntax { Parent: BracketedArgumentListSyntax { Arguments.Count: 1, Parent: ElementAccessExpressionSyntax access } } =>
            !IsWritten(access) && IsJson(model.GetTypeInfo(access.Expression, cancellation).Type),
        ArgumentSyntax { Parent: BracketedArgumentListSyntax { Arguments.Count: 1, Parent: ElementBindingExpressionSyntax binding } } =>
            IsJson(model.GetSymbolInfo(binding, cancellation).Symbol?.ContainingType),
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } argument => IsLookup(call, argument, model, cancellation),
        AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } => BindsProperty(attribute),
        _ => false,
    };

    /// <summary>Whether the value is compared with what was read.</summary>
    public static bool IsValue(ExpressionSyntax literal) => literal.Parent switch
    {
        BinaryExpressionSyntax binary => binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression,
        ConstantPatternSyntax or CaseSwitchLabelSyntax => true,
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } => Comparisons.Contains(SyntaxNames.Of(call.Expression)),
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax, Name.Identifier.ValueText: "Equals" } => true,
        AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } => SyntaxNames.Of(attribute.Name) is "JsonDerivedType" or "JsonDerivedTypeAttribute",
        _ => false,
    };

    private static bool IsLookup(InvocationExpressionSyntax call, ArgumentSyntax argument, SemanticModel model, CancellationToken cancellation)
    {
        string name = SyntaxNames.Of(call.Expression);
        if (call.ArgumentList.Arguments[0] != argument || !(Lookups.Contains(name) || Comparisons.Contains(name)))
            return false;
        return model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method
            && (IsJson(method.ContainingType) || (method.ReducedFrom is { Parameters: [var extended, ..] } && IsJson(extended.Type)));
    }

    private static bool IsJson(ITypeSymbol? type)
    {
        string @namespace = type?.ContainingNamespace?.ToDisplayString() ?? "";
        return @namespace.StartsWith("System.Text.Json", StringComparison.Ordinal) || @namespace.StartsWith("Newtonsoft.Json", StringComparison.Ordinal);
    }

    private static bool IsWritten(ElementAccessExpressionSyntax access) =>
        access.Parent is AssignmentExpressionSyntax assignment && assignment.Left == access;

    private static bool BindsProperty(AttributeSyntax attribute) =>
        SyntaxNames.Of(attribute.Name) is "JsonPropertyName" or "JsonPropertyNameAttribute" or "JsonProperty" or "JsonPropertyAttribute" or "DataMember";
}
