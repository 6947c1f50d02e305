using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>The language of code that the service runs. The set is open: any other value is kept.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<CodeLanguage>))]
public readonly record struct CodeLanguage(string Value) : IStringValue<CodeLanguage>
{
    /// <summary>Gets <c>python</c>: Python.</summary>
    public static CodeLanguage Python => new("python");

    /// <summary>Gets <c>bash</c>: Bash.</summary>
    public static CodeLanguage Bash => new("bash");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator CodeLanguage(string value) => new(value);

    static CodeLanguage IStringValue<CodeLanguage>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
