using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <content>The discriminator, which the older revision names differently.</content>
public sealed partial record TextAnnotationDelta
{
    private const string CurrentType = "text_annotation_delta";

    private readonly string? _type;

    /// <summary>Gets the wire field <c>type</c>: <c>text_annotation_delta</c>, or <c>text_annotation</c> in the older revision.</summary>
    [JsonIgnore]
    public override string Type => _type ?? CurrentType;

    [JsonInclude]
    [JsonPropertyName("type")]
    internal string WireType
    {
        get => Type;
        init => _type = value == CurrentType ? null : value;
    }
}
