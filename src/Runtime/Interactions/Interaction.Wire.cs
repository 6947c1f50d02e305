using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <content>Reading, and what the two wire revisions write differently.</content>
public sealed partial record Interaction
{
    private readonly IReadOnlyList<Step>? _steps;
    private readonly IReadOnlyList<Output>? _outputs;

    /// <summary>Gets when the interaction was created, in UTC (wire field <c>created</c>).</summary>
    [JsonIgnore]
    public DateTimeOffset? Created
    {
        get => WireTime.Parse(WireCreated);
        init => WireCreated = WireTime.Format(value);
    }

    /// <summary>Gets when the interaction last changed, in UTC (wire field <c>updated</c>).</summary>
    [JsonIgnore]
    public DateTimeOffset? Updated
    {
        get => WireTime.Parse(WireUpdated);
        init => WireUpdated = WireTime.Format(value);
    }

    /// <summary>
    /// Gets the timeline, never <see langword="null"/> (wire field <c>steps</c>; in the older revision <c>outputs</c>, whose content
    /// blocks appear inside <see cref="ModelOutputStep"/>s). Creating returns the steps of the model alone, fetching returns the whole
    /// timeline with the user's.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<Step> Steps
    {
        get => _steps ?? [];
        init => (_steps, _outputs) = (value, null);
    }

    [JsonInclude]
    [JsonPropertyName("created")]
    internal string? WireCreated { get; init; }

    [JsonInclude]
    [JsonPropertyName("updated")]
    internal string? WireUpdated { get; init; }

    [JsonInclude]
    [JsonPropertyName("steps")]
    internal IReadOnlyList<Step>? WireSteps
    {
        get => _outputs is null ? _steps : null;
        init => _steps = value ?? _steps;
    }

    // Kept beside the steps made from it, so that an interaction of the older revision is written as it was read.
    [JsonInclude]
    [JsonPropertyName("outputs")]
    internal IReadOnlyList<Output>? WireOutputs
    {
        get => _outputs;
        init
        {
            if (value is not null && _steps is not { Count: > 0 })
                (_steps, _outputs) = (LegacyOutputs.ToSteps(value), value);
        }
    }

    /// <summary>Reads an interaction of either wire revision: a response, a webhook's payload, a stored one.</summary>
    /// <param name="utf8Json">The JSON.</param>
    /// <returns>The interaction; <see cref="WireObject.ToJson"/> writes it back without loss.</returns>
    /// <exception cref="JsonException">The text is not such JSON.</exception>
    public static Interaction Parse(ReadOnlySpan<byte> utf8Json) => GeminiJson.ReadInteraction(utf8Json);

    /// <inheritdoc cref="Parse(ReadOnlySpan{byte})"/>
    public static Interaction Parse(string json) => Parse(Encoding.UTF8.GetBytes(json));
}
