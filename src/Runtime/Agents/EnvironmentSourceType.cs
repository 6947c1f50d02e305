using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>Where files come from (wire field <c>sources[].type</c>). The set is open: any other value is kept.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(StringValueConverter<EnvironmentSourceType>))]
public readonly record struct EnvironmentSourceType(string Value) : IStringValue<EnvironmentSourceType>
{
    /// <summary>Gets <c>gcs</c>: a Google Cloud Storage bucket.</summary>
    public static EnvironmentSourceType Gcs => new("gcs");

    /// <summary>Gets <c>inline</c>: the request itself.</summary>
    public static EnvironmentSourceType Inline => new("inline");

    /// <summary>Gets <c>repository</c>: a source repository.</summary>
    public static EnvironmentSourceType Repository => new("repository");

    /// <summary>Gets <c>skill_registry</c>: a registry of skills.</summary>
    public static EnvironmentSourceType SkillRegistry => new("skill_registry");

    /// <summary>Takes any value, known or not.</summary>
    /// <param name="value">The value on the wire.</param>
    public static implicit operator EnvironmentSourceType(string value) => new(value);

    static EnvironmentSourceType IStringValue<EnvironmentSourceType>.Create(string value) => new(value);

    /// <summary>Returns the value on the wire.</summary>
    /// <returns>The value on the wire.</returns>
    public override string ToString() => Value ?? "";
}
