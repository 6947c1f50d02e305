namespace Gemini.Gen;

/// <summary>A page of the list of custom agents.</summary>
public sealed record AgentList : WireObject
{
    /// <summary>Gets the agents of this page (wire field <c>agents</c>).</summary>
    public IReadOnlyList<Agent>? Agents { get; init; }

    /// <summary>Gets the token of the next page; <see langword="null"/> on the last (wire field <c>next_page_token</c>).</summary>
    public string? NextPageToken { get; init; }
}
