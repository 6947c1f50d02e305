namespace Gemini.Gen;

/// <summary>How a chat client of Microsoft.Extensions.AI uses the Interactions API.</summary>
public sealed class GeminiChatClientOptions
{
    /// <summary>
    /// Gets or sets whether interactions are stored (<c>store</c>). By default the service's own default applies, which is to store. A stored
    /// interaction gives the response a conversation id; with it in the next call's options only new messages are sent. With
    /// <see langword="false"/> nothing is stored, responses have no conversation id, and every call sends the whole history.
    /// </summary>
    public bool? Store { get; set; }
}
