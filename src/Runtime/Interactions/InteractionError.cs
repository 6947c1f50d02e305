namespace Gemini.Gen;

/// <summary>An error of the service: in an error response, in the stream, or among <see cref="Interaction.Errors"/>.</summary>
public sealed partial record InteractionError : WireObject
{
    /// <summary>Gets what went wrong, for developers (wire field <c>message</c>).</summary>
    public string? Message { get; init; }

    /// <summary>
    /// Gets the name of the <c>google.rpc.Code</c>, such as <c>INVALID_ARGUMENT</c> (wire field <c>status</c>). Only errors from
    /// the front end have it.
    /// </summary>
    public string? Status { get; init; }

    /// <summary>
    /// Gets objects with more detail, each with its own <c>@type</c> (wire field <c>details</c>). Only errors from the front end
    /// have them.
    /// </summary>
    public IReadOnlyList<RawJson>? Details { get; init; }
}
