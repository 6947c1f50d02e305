using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>A kind of content (wire: <c>modality</c>, <c>response_modalities</c>). The set is open: any other value is kept.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<Modality>))]
public readonly record struct Modality(string Value) : IStringValue<Modality>
{
    /// <summary>Gets <c>text</c>: Text.</summary>
    public static Modality Text => new("text");

    /// <summary>Gets <c>image</c>: Images.</summary>
    public static Modality Image => new("image");

    /// <summary>Gets <c>audio</c>: Sound.</summary>
    public static Modality Audio => new("audio");

    /// <summary>Gets <c>video</c>: Video.</summary>
    public static Modality Video => new("video");

    /// <summary>Gets <c>document</c>: Documents.</summary>
    public static Modality Document => new("document");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator Modality(string value) => new(value);

    static Modality IStringValue<Modality>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
