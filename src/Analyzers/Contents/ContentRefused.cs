using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Contents;

/// <summary>GEM0207: content that the service could only refuse, and that the runtime therefore refuses to send.</summary>
internal static class ContentRefused
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.ContentRefused,
        RuleCategories.State,
        DiagnosticSeverity.Warning,
        "Content that the service refuses",
        "The service refuses {0}",
        "A text must not be empty, a medium has either data or a uri, its data is base64 text without the head of a data: URI, and a user_input step has content. "
            + "The runtime throws an InvalidInteractionRequestException instead of sending anything else.");

    /// <summary>An empty text as input.</summary>
    public static Diagnostic EmptyInput(Location input) =>
        Diagnostic.Create(Descriptor, input, "an empty text as input; say something, or leave Input unset");

    /// <summary>A fault of a block or step.</summary>
    public static Diagnostic Create(ContentFault fault) => Diagnostic.Create(Descriptor, fault.Location, fault.Others, fault.Properties, fault.Message);
}
