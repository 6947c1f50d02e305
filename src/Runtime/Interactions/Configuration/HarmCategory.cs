using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>A kind of harm (wire field <c>safety_settings[].type</c>). The set is open: any other value is kept.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<HarmCategory>))]
public readonly record struct HarmCategory(string Value) : IStringValue<HarmCategory>
{
    /// <summary>Gets <c>hate_speech</c>: Hate against a protected group.</summary>
    public static HarmCategory HateSpeech => new("hate_speech");

    /// <summary>Gets <c>dangerous_content</c>: Help with dangerous acts.</summary>
    public static HarmCategory DangerousContent => new("dangerous_content");

    /// <summary>Gets <c>harassment</c>: Attacks on a person.</summary>
    public static HarmCategory Harassment => new("harassment");

    /// <summary>Gets <c>sexually_explicit</c>: Sexual content.</summary>
    public static HarmCategory SexuallyExplicit => new("sexually_explicit");

    /// <summary>Gets <c>civic_integrity</c>: Content that could harm elections.</summary>
    public static HarmCategory CivicIntegrity => new("civic_integrity");

    /// <summary>Gets <c>image_hate</c>: Hate in images.</summary>
    public static HarmCategory ImageHate => new("image_hate");

    /// <summary>Gets <c>image_dangerous_content</c>: Dangerous acts in images.</summary>
    public static HarmCategory ImageDangerousContent => new("image_dangerous_content");

    /// <summary>Gets <c>image_harassment</c>: Attacks on a person in images.</summary>
    public static HarmCategory ImageHarassment => new("image_harassment");

    /// <summary>Gets <c>image_sexually_explicit</c>: Sexual content in images.</summary>
    public static HarmCategory ImageSexuallyExplicit => new("image_sexually_explicit");

    /// <summary>Gets <c>jailbreak</c>: Attempts to get around the safety rules.</summary>
    public static HarmCategory Jailbreak => new("jailbreak");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator HarmCategory(string value) => new(value);

    static HarmCategory IStringValue<HarmCategory>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
