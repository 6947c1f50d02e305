using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <content>The step, which the older revision sends as a content block.</content>
public sealed partial record StepStartEvent
{
    private readonly Step? _step;
    private readonly Output? _content;

    /// <summary>
    /// Gets the step as far as it is known, mostly a shell: its type and id (wire field <c>step</c>; in the older revision
    /// <c>content</c>, whose blocks of an answer appear inside a <see cref="ModelOutputStep"/>).
    /// </summary>
    [JsonIgnore]
    public Step? Step
    {
        get => _step;
        init => (_step, _content) = (value, null);
    }

    [JsonInclude]
    [JsonPropertyName("step")]
    internal Step? WireStep
    {
        get => _content is null ? _step : null;
        init => _step = value ?? _step;
    }

    [JsonInclude]
    [JsonPropertyName("content")]
    internal Output? WireContent
    {
        get => _content;
        init => (_content, _step) = (value, value is null ? _step : LegacyOutputs.ToStep(value));
    }
}
