using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>What a video is made from (wire field <c>video_config.task</c>). The set is open: any other value is kept.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<VideoTask>))]
public readonly record struct VideoTask(string Value) : IStringValue<VideoTask>
{
    /// <summary>Gets <c>text_to_video</c>: a description.</summary>
    public static VideoTask TextToVideo => new("text_to_video");

    /// <summary>Gets <c>image_to_video</c>: an image that starts to move.</summary>
    public static VideoTask ImageToVideo => new("image_to_video");

    /// <summary>Gets <c>reference_to_video</c>: Reference images that appear in it.</summary>
    public static VideoTask ReferenceToVideo => new("reference_to_video");

    /// <summary>Gets <c>edit</c>: a video that is changed.</summary>
    public static VideoTask Edit => new("edit");

    /// <summary>Gets <c>extend</c>: a video that is continued.</summary>
    public static VideoTask Extend => new("extend");

    /// <summary>Gets <c>upscale</c>: a video whose resolution is raised.</summary>
    public static VideoTask Upscale => new("upscale");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator VideoTask(string value) => new(value);

    static VideoTask IStringValue<VideoTask>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
