namespace Gemini.Gen;

/// <summary>Reads structured answers that did not come from <c>CreateAsync&lt;T&gt;</c>.</summary>
public static class StructuredResult
{
    /// <summary>Reads the answer of any interaction: of a background run, of a conversation's turn, of a stream, or one that a test made.</summary>
    /// <typeparam name="T">The schema type; the request had its schema as response format (<see cref="TextResponseFormat.Json{T}"/>).</typeparam>
    /// <param name="interaction">The interaction.</param>
    /// <param name="options">How strictly the answer is read; <see cref="SchemaReadOptions.Strict"/> by default.</param>
    /// <returns>The value, or why there is none.</returns>
    public static StructuredResult<T> Read<T>(Interaction interaction, SchemaReadOptions? options = null)
        where T : IGeminiSchema<T>
    {
        ArgumentNullException.ThrowIfNull(interaction);
        return StructuredAnswer.Read<T>([interaction], options ?? SchemaReadOptions.Strict);
    }
}
