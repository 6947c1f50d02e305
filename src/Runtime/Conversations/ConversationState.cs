using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>
/// Where a conversation stands between two turns: a checkpoint that can be stored as JSON and taken up in another process with
/// <see cref="GeminiClient.StartConversation(ConversationOptions, ConversationState)"/>.
/// </summary>
/// <remarks>
/// <para>
/// It has what was said and done, results of functions included, so that nothing runs twice. It has no turn-scoped settings (model,
/// system instruction, tools, generation config): these are code and configuration of the application, toolsets hold live services, and a
/// state that is taken up a week later shall meet the instruction of that day. They come from <see cref="ConversationOptions"/> again.
/// </para>
/// <para>The JSON holds the conversation's content and thought signatures: protect it like the conversation itself.</para>
/// </remarks>
public sealed record ConversationState
{
    /// <summary>The format this version writes, and the newest it reads.</summary>
    internal const int CurrentVersion = 1;

    /// <summary>Gets the version of the JSON format.</summary>
    [JsonInclude]
    public int Version { get; internal init; } = CurrentVersion;

    /// <summary>Gets the interaction that the next turn continues, if the service keeps the history.</summary>
    public string? PreviousInteractionId { get; init; }

    /// <summary>
    /// Gets the steps so far, as sent and as received, thought signatures included, if the service keeps nothing
    /// (<see cref="ConversationOptions.Store"/>).
    /// </summary>
    public IReadOnlyList<Step> History { get => field ?? []; init; }

    /// <summary>
    /// Gets all calls of the last interaction that still have to be answered together, in its order: with result those that have run or
    /// were denied, without result the pending ones. Empty if the model waits for nothing.
    /// </summary>
    public IReadOnlyList<ConversationCall> Calls { get => field ?? []; init; }

    /// <summary>Gets the last interaction of the last turn. Nothing depends on it: set it to null to store less.</summary>
    public Interaction? LastInteraction { get; init; }

    /// <summary>Gets the calls without a result.</summary>
    [JsonIgnore]
    public IReadOnlyList<FunctionCall> PendingCalls => [.. Calls.Where(c => c.Result is null).Select(c => c.Call)];

    /// <summary>Reads a state that was written with <see cref="ToJson"/>.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <returns>The state.</returns>
    /// <exception cref="JsonException">The text is not such JSON.</exception>
    /// <exception cref="NotSupportedException">A newer version of this package has written it.</exception>
    public static ConversationState Parse(ReadOnlySpan<byte> utf8Json)
    {
        var reader = new Utf8JsonReader(utf8Json, new JsonReaderOptions { MaxDepth = RawJson.MaxDepth });
        if (!reader.Read() || !Discriminator.MoveTo(ref reader, "version"u8)
            || reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out int version) || version < 1)
        {
            throw new JsonException("The JSON is no conversation state: it has no version.");
        }

        // Checked first: what a newer format means cannot be guessed.
        return version <= CurrentVersion
            ? GeminiJson.Read<ConversationState>(utf8Json)
            : throw new NotSupportedException(
                $"The conversation state has format version {version}, but this version of Gemini.Gen reads no newer than " +
                $"{CurrentVersion}. Update the package Gemini.Gen where the state is read.");
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    public static ConversationState Parse(string json) => Parse(Encoding.UTF8.GetBytes(json));

    /// <summary>Writes the state as JSON.</summary>
    /// <returns>The JSON text. It holds the conversation: think twice before logging it.</returns>
    public string ToJson() => GeminiJson.WriteText(this);

    /// <summary>Names counts alone: the content belongs in no log.</summary>
    /// <returns>A text for debugging.</returns>
    public override string ToString() =>
        $"{nameof(ConversationState)} {{ PreviousInteractionId = {PreviousInteractionId}, History = {History.Count}, " +
        $"Calls = {Calls.Count} }}";
}
