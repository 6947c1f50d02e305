using Gemini.Gen.Analyzers.Requests;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>Decides whether what a body lacks when it leaves is lacking on the wire.</summary>
internal static class Completeness
{
    /// <summary>Whether the body is sent or serialised by a method of a library; one of the project's own may add to it first.</summary>
    public static bool IsSentAsIs(RequestShape request, SemanticModel model)
    {
        if (!request.IsSent || request.Send.Syntax is not { } send || send.SyntaxTree != model.SyntaxTree)
            return false;
        return model.GetSymbolInfo(send).Symbol is IMethodSymbol method && !method.Locations.Any(static l => l.IsInSource);
    }
}
