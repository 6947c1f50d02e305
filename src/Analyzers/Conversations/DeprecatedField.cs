using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Flow;
using Gemini.Gen.Analyzers.Requests;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>GEM0401: fields of requests that are deprecated, or that the model does not use.</summary>
internal static class DeprecatedField
{
    public static readonly DiagnosticDescriptor Descriptor = Rule.Create(
        RuleIds.DeprecatedField,
        RuleCategories.Wire,
        DiagnosticSeverity.Info,
        "A deprecated field of requests",
        "'{0}' is deprecated{1}; {2}",
        "The service may refuse or ignore deprecated fields. What they said has a place in 'response_format', or none any more.");

    // Marked as deprecated in the official SDKs: https://ai.google.dev/gemini-api/docs/interactions-breaking-changes-may-2026
    private static readonly (string Outer, string Field, string Advice)[] Fields =
    {
        ("", WireNames.ResponseMimeType, "give 'response_format' the form { type: 'text', mime_type, schema }"),
        ("", WireNames.ResponseModalities, "list the kinds of output as entries of 'response_format'"),
        ("", WireNames.CachedContent, "leave it out: this API has no explicit caching"),
        (WireNames.GenerationConfig, "image_config", "put the settings into an entry of 'response_format' with the type 'image'"),
    };

    private static readonly string[] Sampling = { "temperature", "top_p" };

    /// <summary>Reports at each assignment; <c>NewText</c> is empty where leaving the field out changes nothing else.</summary>
    public static IEnumerable<Diagnostic> Check(RequestShape request)
    {
        // Other methods of the Gemini API have fields of these names that are not deprecated.
        if ((request.Evidence & ~RequestEvidence.Names) == 0 && !request[WireNames.Input].MayBeSet() && !request[WireNames.PreviousInteractionId].MayBeSet())
            yield break;
        foreach ((string outer, string field, string advice) in Fields)
        {
            FlowValue value = outer.Length == 0 ? request[field] : request.Nested(outer, field);
            bool canGo = field == WireNames.CachedContent || (field == WireNames.ResponseMimeType && HasCurrentFormat(request));
            foreach (Diagnostic diagnostic in Report(value, field, "", advice, canGo))
                yield return diagnostic;
        }

        if (request[WireNames.Model] is not { Kinds: FlowKinds.Text, Texts: var models } || !models.All(SamplingModels.IgnoreIt))
            yield break;
        foreach (string field in Sampling)
        {
            string model = $" for '{string.Join("' and '", models.OrderBy(static m => m, StringComparer.Ordinal))}'";
            foreach (Diagnostic diagnostic in Report(request.Nested(WireNames.GenerationConfig, field), field, model, "leave it out", canGo: true))
                yield return diagnostic;
        }
    }

    private static IEnumerable<Diagnostic> Report(FlowValue value, string field, string scope, string advice, bool canGo)
    {
        if (!value.MayBeSet())
            yield break;
        var properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Setting, field);
        if (canGo)
            properties = properties.Add(DiagnosticProperties.NewText, "");
        foreach (FlowAssignment assignment in value.Assignments.Where(static a => a.ValueText is not ("null" or "default")))
            yield return Diagnostic.Create(Descriptor, assignment.Location, properties, field, scope, advice);
    }

    // Whether something certainly given, and not merely not excluded.
    private static bool MayBeSet(this FlowValue value) =>
        value.MayBe(FlowKinds.True | FlowKinds.False | FlowKinds.Empty | FlowKinds.NonNull | FlowKinds.Followed | FlowKinds.Text);

    private static bool HasCurrentFormat(RequestShape request) =>
        request.Nested(WireNames.ResponseFormat, "type").Text is "text" or "image" or "audio" or "video";
}
