using Gemini.Gen.Analyzers.Evidence;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Polling;

/// <summary>Recognises calls that fetch an interaction, by this runtime, by other clients and over HTTP.</summary>
internal static class PollCall
{
    private static readonly string[] Verbs = { "Get", "Fetch", "Retrieve", "Poll", "Read", "Load", "Query", "Check", "Refresh" };

    public static bool Is(IInvocationOperation call, IReadOnlyList<SyntaxNode> helpers)
    {
        IMethodSymbol method = call.TargetMethod;
        if (method.ContainingType is not { } type)
            return false;
        if (IsHttp(type, method))
            return AsksForInteraction(call);
        if (!Verbs.Any(verb => method.Name.StartsWith(verb, StringComparison.Ordinal)))
            return false;
        bool isGeminis = GeminiText.IsGemini(type.Name) || GeminiText.IsGemini(type.ContainingNamespace?.ToDisplayString() ?? "");
        bool namesInteraction = NamesInteraction(method.Name) || NamesInteraction(type.Name)
            || (call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } && NamesInteraction(receiver.ToString()));
        if (isGeminis)
            return namesInteraction || helpers.Any(FetchesInteraction);
        // Someone else's library is about someone else's interactions, whatever the file is about.
        return type.Locations.Any(static l => l.IsInSource)
            && (helpers.Any(FetchesInteraction) || (namesInteraction && CodeScope.IsGeminis(call.Syntax)));
    }

    private static bool IsHttp(INamedTypeSymbol type, IMethodSymbol method) =>
        type.Name is "HttpClient" or "HttpMessageInvoker" or "HttpClientJsonExtensions" && method.Name.IndexOf("Post", StringComparison.Ordinal) < 0;

    private static bool NamesInteraction(string name) => name.IndexOf("Interaction", StringComparison.OrdinalIgnoreCase) >= 0;

    // The address may be in the call, or in a variable or request that is.
    private static bool AsksForInteraction(IInvocationOperation call) =>
        call.Arguments.SelectMany(a => Texts(a.Value)).Any(text =>
            GeminiText.IsInteractionsAddress(text) || (GeminiText.IsInteractionsPath(text) && CodeScope.IsGeminis(call.Syntax)));

    private static IEnumerable<string> Texts(IOperation argument)
    {
        foreach (IOperation part in argument.DescendantsAndSelf())
        {
            ISymbol? variable = part switch
            {
                ILocalReferenceOperation local => local.Local,
                IFieldReferenceOperation field => field.Field,
                _ => null,
            };
            SyntaxNode scope = variable?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() ?? part.Syntax;
            foreach (SyntaxToken token in scope.DescendantTokens())
                yield return token.ValueText;
        }
    }

    private static bool FetchesInteraction(SyntaxNode helper) =>
        CodeScope.HasLiteral(helper, GeminiText.IsInteractionsPath) && CodeScope.IsGeminis(helper);
}
