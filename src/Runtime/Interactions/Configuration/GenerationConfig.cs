using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>How a model generates. A turn-scoped setting: it is not inherited through <c>previous_interaction_id</c>.</summary>
public sealed record GenerationConfig : WireObject
{
    /// <summary>
    /// Gets the greatest number of tokens to generate, thoughts included; the answer is then <see
    /// cref="InteractionStatus.Incomplete"/> (wire field <c>max_output_tokens</c>).
    /// </summary>
    public int? MaxOutputTokens { get; init; }

    /// <summary>Gets the seed that makes answers more repeatable (wire field <c>seed</c>).</summary>
    public int? Seed { get; init; }

    /// <summary>Gets the texts at which the answer ends (wire field <c>stop_sequences</c>).</summary>
    public IReadOnlyList<string>? StopSequences { get; init; }

    /// <summary>Gets the randomness of the choice of words (wire field <c>temperature</c>). Deprecated: current models ignore it.</summary>
    public double? Temperature { get; init; }

    /// <summary>
    /// Gets the probability mass the choice of words is limited to (wire field <c>top_p</c>). Deprecated: current models ignore it.
    /// </summary>
    public double? TopP { get; init; }

    /// <summary>Gets how long the model thinks; the default depends on the model (wire field <c>thinking_level</c>).</summary>
    public ThinkingLevel? ThinkingLevel { get; init; }

    /// <summary>Gets whether thoughts come with summaries (wire field <c>thinking_summaries</c>).</summary>
    public ThinkingSummaries? ThinkingSummaries { get; init; }

    /// <summary>
    /// Gets whether the model may or must call tools (wire field <c>tool_choice</c>). Unset means <see
    /// cref="Gemini.Gen.ToolChoice.Auto"/>.
    /// </summary>
    public ToolChoice? ToolChoice { get; init; }

    /// <summary>Gets the voices of spoken output (wire field <c>speech_config</c>).</summary>
    [JsonConverter(typeof(SpeakerConfigConverter))]
    public SpeakerConfig? SpeechConfig { get; init; }

    /// <summary>
    /// Gets the shape of image output (wire field <c>image_config</c>). Deprecated: use <see cref="ImageResponseFormat"/>.
    /// </summary>
    public ImageConfig? ImageConfig { get; init; }

    /// <summary>Gets how speech is transcribed (wire field <c>transcription_config</c>).</summary>
    public TranscriptionConfig? TranscriptionConfig { get; init; }

    /// <summary>Gets what kind of video is made (wire field <c>video_config</c>).</summary>
    public VideoConfig? VideoConfig { get; init; }
}
