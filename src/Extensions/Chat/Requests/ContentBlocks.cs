using AI = Microsoft.Extensions.AI;

namespace Gemini.Gen;

/// <summary>Maps contents of messages to content blocks.</summary>
internal static class ContentBlocks
{
    /// <summary>The block; null for what carries nothing that a model reads, such as usage.</summary>
    /// <exception cref="NotSupportedException">The content has no counterpart.</exception>
    public static Content? Of(AI.AIContent content) => content switch
    {
        { RawRepresentation: Content block } => block,
        AI.TextReasoningContent => null,
        AI.TextContent text => string.IsNullOrEmpty(text.Text) ? null : new TextContent(text.Text),
        AI.DataContent data => Content.FromBytes(data.Data.Span, data.MediaType),
        AI.UriContent uri => Content.FromUri(uri.Uri.OriginalString, uri.MediaType),
        AI.HostedFileContent file => Content.FromUri(file.FileId, file.MediaType is { } type ? (MimeType)type : default(MimeType?)),
        AI.UsageContent or AI.ErrorContent => null,
        // What a service said that has no type there: only its raw form could go back, and it is lost.
        _ when content.GetType() == typeof(AI.AIContent) => null,
        _ => throw new NotSupportedException($"The Interactions API has no counterpart of {content.GetType().Name}."),
    };
}
