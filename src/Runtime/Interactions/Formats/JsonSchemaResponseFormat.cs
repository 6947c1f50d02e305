namespace Gemini.Gen;

/// <summary>
/// The older form of structured output: the JSON Schema itself stands in <c>response_format</c>. Use
/// <see cref="TextResponseFormat.Json(RawJson)"/> for new requests.
/// </summary>
public sealed record JsonSchemaResponseFormat : ResponseFormat, IRawCase
{
    /// <summary>Initializes a new instance of the <see cref="JsonSchemaResponseFormat"/> class.</summary>
    /// <param name="schema">The JSON Schema.</param>
    public JsonSchemaResponseFormat(RawJson schema) => (Schema, Type) = (schema, Discriminator.Of(schema, "type"u8));

    /// <summary>Gets the <c>type</c> of the schema, such as <c>object</c>; empty if there is none.</summary>
    public override string Type { get; }

    /// <summary>Gets the JSON Schema.</summary>
    public RawJson Schema { get; }

    RawJson IRawCase.Json => Schema;
}
