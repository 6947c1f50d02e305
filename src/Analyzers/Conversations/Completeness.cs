using Gemini.Gen.Analyzers.Requests;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>Decides whether what a body lacks when it leaves is lacking on the wire.</summary>
internal static class Completeness
{
    private const RequestEvidence Known = RequestEvidence.SdkType | RequestEvidence.Endpoint | RequestEvidence.RelativeEndpoint;

    /// <summary>
    /// Whether the body is sent to the Interactions API by a method of a library. A method of the project may add to it first, and so may a
    /// server of the project's own, to which the names alone may have pointed.
    /// </summary>
    public static bool IsSentAsIs(RequestShape request, SemanticModel model)
    {
        if (!request.IsSent || (request.Evidence & Known) == 0 || request.Send.Syntax is not { } send || send.SyntaxTree != model.SyntaxTree)
            return false;
        return model.GetSymbolInfo(send).Symbol is IMethodSymbol method && !method.Locations.Any(static l => l.IsInSource);
    }
}
