namespace Gemini.Gen;

/// <summary>The body of an error response.</summary>
internal sealed record ErrorResponse : WireObject
{
    /// <summary>Gets the error.</summary>
    public InteractionError? Error { get; init; }
}
