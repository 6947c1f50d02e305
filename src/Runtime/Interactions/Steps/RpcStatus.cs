namespace Gemini.Gen;

/// <summary>An error in the form of <c>google.rpc.Status</c>.</summary>
public sealed record RpcStatus : WireObject
{
    /// <summary>Gets the number of the <c>google.rpc.Code</c>, such as 3 for an invalid argument (wire field <c>code</c>).</summary>
    public int? Code { get; init; }

    /// <summary>Gets what went wrong, for developers (wire field <c>message</c>).</summary>
    public string? Message { get; init; }

    /// <summary>Gets objects with more detail, each with its own <c>@type</c> (wire field <c>details</c>).</summary>
    public IReadOnlyList<RawJson>? Details { get; init; }
}
