using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <content>Reading, and what only the client sets.</content>
public abstract partial record InteractionRequest
{
    private protected InteractionRequest()
    {
    }

    /// <summary>Gets a value indicating whether the answer comes as a stream of events (wire field <c>stream</c>). The client sets it.</summary>
    [JsonInclude]
    internal bool? Stream { get; init; }

    /// <summary>Reads a request that was written with <see cref="WireObject.ToJson"/> or by another client.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <returns>A <see cref="ModelInteractionRequest"/> or an <see cref="AgentInteractionRequest"/>.</returns>
    /// <exception cref="JsonException">The text is not such JSON, or names neither a model nor an agent.</exception>
    public static InteractionRequest Parse(ReadOnlySpan<byte> utf8Json) => GeminiJson.ReadRequest(utf8Json);

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    public static InteractionRequest Parse(string json) => Parse(Encoding.UTF8.GetBytes(json));
}
