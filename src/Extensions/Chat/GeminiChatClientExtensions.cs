using AI = Microsoft.Extensions.AI;

namespace Gemini.Gen;

/// <summary>Makes a <see cref="GeminiClient"/> usable by Microsoft.Extensions.AI.</summary>
public static class GeminiChatClientExtensions
{
    /// <summary>Returns a chat client over the Interactions API.</summary>
    /// <param name="client">The client; it stays the caller's to dispose.</param>
    /// <param name="model">The model for calls whose options name none (<c>model</c>), such as a constant of <c>GeminiModels</c>.</param>
    /// <param name="options">How the chat client uses the API; the defaults if <see langword="null"/>.</param>
    /// <returns>The chat client. It is thread-safe.</returns>
    public static AI.IChatClient AsIChatClient(this GeminiClient client, string? model = null, GeminiChatClientOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(client);
        return new GeminiChatClient(client, model, options ?? new());
    }

    /// <summary>Wraps a tool that the service runs, such as <see cref="GoogleSearchTool"/>, for <see cref="AI.ChatOptions.Tools"/>.</summary>
    /// <param name="tool">The tool.</param>
    /// <returns>The tool as Microsoft.Extensions.AI sees it. Only a Gemini chat client can use it.</returns>
    public static AI.AITool AsAITool(this Tool tool)
    {
        ArgumentNullException.ThrowIfNull(tool);
        return new GeminiTool(tool);
    }
}
