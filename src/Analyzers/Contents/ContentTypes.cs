using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Contents;

/// <summary>The runtime's types that the rule about content is about.</summary>
internal sealed record ContentTypes(INamedTypeSymbol Text, INamedTypeSymbol Media, INamedTypeSymbol Step, INamedTypeSymbol Input, INamedTypeSymbol Request, INamedTypeSymbol Data)
{
    /// <summary>The types, or null in a compilation that does not reference the runtime.</summary>
    public static ContentTypes? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Gemini.Gen.TextContent") is { } text
        && compilation.GetTypeByMetadataName("Gemini.Gen.MediaContent") is { } media
        && compilation.GetTypeByMetadataName("Gemini.Gen.UserInputStep") is { } step
        && compilation.GetTypeByMetadataName("Gemini.Gen.InteractionInput") is { } input
        && compilation.GetTypeByMetadataName("Gemini.Gen.InteractionRequest") is { } request
        && compilation.GetTypeByMetadataName("Gemini.Gen.Base64Data") is { } data
            ? new(text, media, step, input, request, data)
            : null;

    public bool IsText(ITypeSymbol? type) => Is(type, Text);

    public bool IsMedia(ITypeSymbol? type) => type is { BaseType: { } parent } && Is(parent, Media);

    public bool IsStep(ITypeSymbol? type) => Is(type, Step);

    public bool IsInput(ITypeSymbol? type) => Is(type, Input);

    public bool IsData(ITypeSymbol? type) => Is(type, Data);

    /// <summary>Whether a property is the input of a request, not that of an answer.</summary>
    public bool IsInputOfRequest(IPropertySymbol property) => property.Name == "Input" && Is(property.ContainingType, Request);

    /// <summary>Whether a method is the runtime's, which changes nothing of what it sends.</summary>
    public bool IsRuntimes(IMethodSymbol method) => Is(method.ContainingAssembly, Input.ContainingAssembly);

    private static bool Is(ISymbol? symbol, ISymbol other) => SymbolEqualityComparer.Default.Equals(symbol, other);
}
