using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Requests;

/// <summary>Recognises the requests, calls and responses of the Gemini.Gen runtime, by metadata name.</summary>
internal sealed class RuntimeTypes
{
    private readonly INamedTypeSymbol _request;
    private readonly INamedTypeSymbol? _client;
    private readonly INamedTypeSymbol? _interaction;
    private readonly INamedTypeSymbol? _structured;

    private RuntimeTypes(INamedTypeSymbol request, Compilation compilation)
    {
        _request = request;
        _client = Find(compilation, "Gemini.Gen.InteractionsClient");
        _interaction = Find(compilation, "Gemini.Gen.Interaction");
        _structured = Find(compilation, "Gemini.Gen.StructuredResult`1");
    }

    /// <summary>The types of a compilation, or null if it does not reference the runtime.</summary>
    public static RuntimeTypes? Of(Compilation compilation) =>
        Find(compilation, "Gemini.Gen.InteractionRequest") is { } request ? new(request, compilation) : null;

    public bool IsRequest(ITypeSymbol? type)
    {
        for (ITypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, _request))
                return true;
        }

        return false;
    }

    /// <summary>Whether the call creates an interaction of a request that is one of its arguments.</summary>
    public bool IsCreateCall(IInvocationOperation invocation) =>
        _client is not null && SymbolEqualityComparer.Default.Equals(invocation.TargetMethod.ContainingType, _client)
        && invocation.TargetMethod.Name is "CreateAsync" or "RunInBackgroundAsync";

    /// <summary>Whether the property is the ID of an interaction.</summary>
    public bool IsInteractionId(IPropertySymbol property) =>
        property.Name == "Id" && SymbolEqualityComparer.Default.Equals(property.ContainingType, _interaction);

    /// <summary>Whether the property leads from a structured result to its interaction.</summary>
    public bool IsInteractionOfResult(IPropertySymbol property) =>
        property.Name == "Interaction" && SymbolEqualityComparer.Default.Equals(property.ContainingType.OriginalDefinition, _structured);

    private static INamedTypeSymbol? Find(Compilation compilation, string name) =>
        compilation.GetTypeByMetadataName(name) ?? compilation.GetTypesByMetadataName(name).FirstOrDefault();
}
