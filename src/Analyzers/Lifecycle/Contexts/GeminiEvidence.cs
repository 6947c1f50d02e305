using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Decides whether what surrounds an ID is enough to take it for one of Gemini's.</summary>
internal static class GeminiEvidence
{
    public static bool Suffices(NeededContext needed, IdText id, IdUse use, SyntaxNode site)
    {
        if (needed == NeededContext.None || id.Surface is IdSurface.GeminiApi or IdSurface.GoogleCloud)
            return true;
        return (needed == NeededContext.Model && use.Names.Any(ReceiverNames.IsModelOrAgent))
            || use.Names.Any(ReceiverNames.IsGemini)
            || use.Types.Any(IsGeminis)
            || IsInGeminiCode(site);
    }

    private static bool IsGeminis(ITypeSymbol type) =>
        ReceiverNames.IsGemini(type.Name) || ReceiverNames.IsGemini(type.ContainingNamespace?.ToDisplayString() ?? "");

    private static bool IsInGeminiCode(SyntaxNode site)
    {
        foreach (SyntaxNode ancestor in site.Ancestors())
        {
            string? name = ancestor switch
            {
                BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
                BaseNamespaceDeclarationSyntax @namespace => @namespace.Name.ToString(),
                _ => null,
            };
            if (name is not null && ReceiverNames.IsGemini(name))
                return true;
        }

        return false;
    }
}
