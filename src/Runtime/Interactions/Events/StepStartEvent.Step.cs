using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <content>The step, which the older revision sends as a content block.</content>
public sealed partial record StepStartEvent
{
    private const string LegacyEventType = "content.start";

    /// <summary>
    /// Gets the step as far as it is known, mostly a shell: its type and id (wire field <c>step</c>; in the older revision
    /// <c>content</c>, whose blocks of an answer appear inside a <see cref="ModelOutputStep"/>).
    /// </summary>
    [JsonIgnore]
    public Step? Step { get; init; }

    [JsonInclude]
    [JsonPropertyName("step")]
    internal Step? WireStep
    {
        get => EventType == LegacyEventType ? null : Step;
        init => Step = value ?? Step;
    }

    [JsonInclude]
    [JsonPropertyName("content")]
    internal Output? WireContent
    {
        get => EventType != LegacyEventType ? null : Step is ModelOutputStep { Content: [var block] } ? block : Step;
        init => Step = value is null ? Step : LegacyOutputs.ToStep(value);
    }
}
