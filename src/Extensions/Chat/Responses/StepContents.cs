using System.Text.Json;
using AI = Microsoft.Extensions.AI;

namespace Gemini.Gen;

/// <summary>Maps steps of an answer to contents of a message. Each keeps what it came from, so that it can be sent back unchanged.</summary>
internal static class StepContents
{
    public static IEnumerable<AI.AIContent> Of(Step step) => step switch
    {
        UserInputStep => [],
        ModelOutputStep output => (output.Content ?? []).Select(Of),
        ThoughtStep thought => [Thought(thought)],
        FunctionCallStep call => [Call(call)],
        _ => [new AI.AIContent { RawRepresentation = step }],
    };

    /// <summary>A content block of the model's output.</summary>
    public static AI.AIContent Of(Content block) => block switch
    {
        TextContent text => new AI.TextContent(text.Text) { RawRepresentation = text, Annotations = Annotations(text) },
        MediaContent { Data: { } data } media => new AI.DataContent(data.ToArray(), MediaType(media)) { RawRepresentation = media },
        MediaContent { Uri: { } uri } media => new AI.UriContent(uri, MediaType(media)) { RawRepresentation = media },
        _ => new AI.AIContent { RawRepresentation = block },
    };

    public static IList<AI.AIAnnotation>? Annotations(TextContent text)
    {
        AI.AIAnnotation[] all = [.. text.Citations.Select(Annotation)];
        return all.Length == 0 ? null : all;
    }

    private static AI.CitationAnnotation Annotation(Citation citation)
    {
        var (start, length) = citation.Range.GetOffsetAndLength(citation.Content.Text?.Length ?? 0);
        var annotation = new AI.CitationAnnotation
        {
            RawRepresentation = citation.Annotation,
            Snippet = citation.Text,
            AnnotatedRegions = [new AI.TextSpanAnnotatedRegion { StartIndex = start, EndIndex = start + length }],
        };
        if (citation.Annotation is UrlCitation url)
        {
            annotation.Title = url.Title;
            annotation.Url = Uri.TryCreate(url.Url, UriKind.Absolute, out Uri? address) ? address : null;
        }

        return annotation;
    }

    private static AI.TextReasoningContent Thought(ThoughtStep thought) =>
        new(string.Concat((thought.Summary ?? []).OfType<TextContent>().Select(t => t.Text)))
        {
            ProtectedData = thought.Signature,
            RawRepresentation = thought,
        };

    private static AI.FunctionCallContent Call(FunctionCallStep call)
    {
        // Some answers lack the id; the service then matches results by name.
        var content = new AI.FunctionCallContent(call.Id ?? call.Name ?? "", call.Name ?? "") { RawRepresentation = call };
        JsonElement arguments = call.Arguments.ToElement();
        if (arguments.ValueKind == JsonValueKind.Object)
            content.Arguments = arguments.EnumerateObject().ToDictionary(p => p.Name, p => (object?)p.Value, StringComparer.Ordinal);
        else if (!call.Arguments.IsNull)
            content.Exception = new JsonException("The arguments of the function call are not a JSON object.");
        return content;
    }

    private static string MediaType(MediaContent media) => media.MimeType?.Value ?? media switch
    {
        ImageContent => "image/*",
        AudioContent => "audio/*",
        VideoContent => "video/*",
        _ => "application/octet-stream",
    };
}
