using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Decides whether what surrounds an ID is enough to take it for one of Gemini's.</summary>
internal static class GeminiEvidence
{
    // What a file that calls the API cannot do without.
    private static readonly string[] FileMarks =
    {
        "generativelanguage", "aiplatform", "GenerativeModel", "GenerativeAI", "GoogleAI", "VertexAI", "Google.GenAI", "GEMINI_API_KEY", "Gemini:ApiKey",
    };

    private static readonly string[] CloudMarks = { "aiplatform", "VertexAI", "Vertex AI" };

    private static readonly string[] OtherVendors =
    {
        "\"openai/", "\"anthropic/", "\"meta-llama/", "\"meta/", "\"mistralai/", "\"deepseek/", "\"qwen/", "\"x-ai/", "\"nvidia/", "\"microsoft/",
    };

    // Once for each file, not for each ID: a file full of IDs would take the square of its length. It keeps no tree alive.
    private static readonly ConditionalWeakTable<SyntaxTree, FileEvidence> Files = new();

    public static bool Suffices(NeededContext needed, IdText id, IdUse use, SyntaxNode site, OuterCode outer)
    {
        string[] around = EnclosingNames(outer.Ancestors(site)).ToArray();
        // Of Google's own surfaces only Google Cloud writes "google/ID"; all others who do are gateways.
        if (id.Surface == IdSurface.Gateway && !Words(use).Concat(around).Any(ReceiverNames.IsCloud) && !Marks(site).AreCloud)
            return false;
        // "google/gemma-3-27b-it" is how sites of open weights write it.
        if (id.Surface == IdSurface.Gateway && (needed == NeededContext.Gemini || Words(use).Concat(around).Any(ReceiverNames.IsGateway) || NamesOtherVendors(site)))
            return false;
        if (id.Surface == IdSurface.Unknown && (OtherHosts.AreNamedBeside(site, outer) || OtherProviders.Sell(use, site, outer)))
            return false;
        if (needed == NeededContext.None || id.Surface is IdSurface.GeminiApi or IdSurface.GoogleCloud)
            return true;
        if (Words(use).Concat(around).Any(ReceiverNames.IsOtherGemini))
            return false;
        return (needed == NeededContext.Model && (Words(use).Any(ReceiverNames.IsModelOrAgent) || IsInGeminiFile(site)))
            || Words(use).Any(ReceiverNames.IsGemini)
            || use.Types.Any(IsGeminis)
            || around.Any(ReceiverNames.IsGemini);
    }

    private static IEnumerable<string> Words(IdUse use) => use.Names.Concat(use.Hints);

    private static bool IsGeminis(ITypeSymbol type) =>
        ReceiverNames.IsGemini(type.Name) || ReceiverNames.IsGemini(type.ContainingNamespace?.ToDisplayString() ?? "");

    private static IEnumerable<string> EnclosingNames(IEnumerable<SyntaxNode> ancestors)
    {
        foreach (SyntaxNode ancestor in ancestors)
        {
            if (ancestor is BaseTypeDeclarationSyntax type)
                yield return type.Identifier.ValueText;
            else if (ancestor is BaseNamespaceDeclarationSyntax @namespace)
                yield return @namespace.Name.ToString();
        }
    }

    private static bool IsInGeminiFile(SyntaxNode site) => Marks(site).AreGeminis;

    // A gateway to all vendors writes them all in front of the model.
    private static bool NamesOtherVendors(SyntaxNode site) => Marks(site).AreOtherVendors;

    private static FileEvidence Marks(SyntaxNode site) => Files.GetValue(site.SyntaxTree, static tree =>
    {
        string text = tree.GetText().ToString();
        return new FileEvidence(Contains(text, FileMarks), Contains(text, CloudMarks), Contains(text, OtherVendors));
    });

    private static bool Contains(string text, string[] marks) =>
        Array.Exists(marks, mark => text.IndexOf(mark, StringComparison.Ordinal) >= 0);

    /// <summary>What a file contains anywhere.</summary>
    private sealed record FileEvidence(bool AreGeminis, bool AreCloud, bool AreOtherVendors);
}
