using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>What CodeMender does with the source (wire field <c>find_request.mode</c>). The set is open: any other value is kept.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<CodeMenderMode>))]
public readonly record struct CodeMenderMode(string Value) : IStringValue<CodeMenderMode>
{
    /// <summary>Gets <c>scan</c>: it looks for findings.</summary>
    public static CodeMenderMode Scan => new("scan");

    /// <summary>Gets <c>verify</c>: it checks a finding.</summary>
    public static CodeMenderMode Verify => new("verify");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator CodeMenderMode(string value) => new(value);

    static CodeMenderMode IStringValue<CodeMenderMode>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
