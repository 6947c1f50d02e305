namespace Gemini.Gen;

/// <summary>Which custom agents to list, and in pages of what size.</summary>
public sealed record AgentListOptions
{
    private readonly int? _pageSize;

    /// <summary>Gets the greatest number of agents in a page (query <c>page_size</c>). Unset leaves it to the service.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not positive.</exception>
    public int? PageSize
    {
        get => _pageSize;
        init => _pageSize = value is null or > 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A page has at least one agent.");
    }

    /// <summary>
    /// Gets where to begin: the <see cref="AgentList.NextPageToken"/> of an earlier page (query <c>page_token</c>). Unset means at the
    /// beginning.
    /// </summary>
    public string? PageToken { get; init; }

    /// <summary>Gets the resource whose agents are listed (query <c>parent</c>). Unset means those of the key's project.</summary>
    public string? Parent { get; init; }
}
