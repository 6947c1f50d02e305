using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Requests;

/// <summary>Which fields and properties a type keeps to itself, so that its own code is all there is to know about them.</summary>
internal static class OwnState
{
    /// <summary>Whether the member belongs to the object, or the type, whose code this is, and nobody else can assign it.</summary>
    public static bool IsOwn(IOperation? instance, ISymbol member) =>
        (member.IsStatic || instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }) && member switch
        {
            IFieldSymbol field => field.IsConst || field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private,
            IPropertySymbol property => IsAutomatic(property) && property.SetMethod is null or { DeclaredAccessibility: Accessibility.Private } or { IsInitOnly: true },
            _ => false,
        };

    private static bool IsAutomatic(IPropertySymbol property) => !property.IsVirtual && !property.IsAbstract && !property.IsOverride
        && property.DeclaringSyntaxReferences is [var declaration]
        && declaration.GetSyntax() is PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors }
        && accessors.Accessors.All(a => a.Body is null && a.ExpressionBody is null);
}
