namespace Gemini.Gen;

/// <content>Structured output.</content>
public sealed partial record TextResponseFormat
{
    /// <summary>Asks for JSON that fits a schema.</summary>
    /// <param name="schema">The JSON Schema.</param>
    /// <returns>The format.</returns>
    public static TextResponseFormat Json(RawJson schema) =>
        new() { MimeType = Gemini.Gen.MimeType.ApplicationJson, Schema = schema };

    /// <summary>Asks for JSON that fits the schema of a type.</summary>
    /// <typeparam name="T">A type with <see cref="GeminiSchemaAttribute"/>.</typeparam>
    /// <returns>The format.</returns>
    public static TextResponseFormat Json<T>()
        where T : IGeminiSchema<T> =>
        Json(RawJson.FromValidUtf8(T.JsonSchema.ToArray()));
}
