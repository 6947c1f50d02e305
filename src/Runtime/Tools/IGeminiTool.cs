namespace Gemini.Gen;

/// <summary>
/// The arguments of a function that the application handles itself. Implemented by the generator on types with both
/// <see cref="GeminiSchemaAttribute"/> and <see cref="GeminiToolAttribute"/>.
/// </summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
public interface IGeminiTool<TSelf> : IGeminiSchema<TSelf>
    where TSelf : IGeminiTool<TSelf>
{
    /// <summary>
    /// Gets the declaration to send in <c>tools</c>. A conversation has no code to run for it: its calls come back as
    /// <see cref="Conversation.PendingCalls"/>, to be read with <see cref="FunctionCall.TryRead{T}(out T, out IReadOnlyList{SchemaViolation})"/>.
    /// </summary>
    static abstract FunctionTool Tool { get; }
}
