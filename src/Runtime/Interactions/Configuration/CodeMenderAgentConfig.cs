namespace Gemini.Gen;

/// <summary>The settings of the CodeMender agent, which finds and fixes vulnerabilities (wire: <c>{"type":"code-mender"}</c>).</summary>
public sealed record CodeMenderAgentConfig : AgentConfig
{
    /// <inheritdoc/>
    public override string Type => "code-mender";

    /// <summary>Gets the model the agent works with (wire field <c>model</c>).</summary>
    public string? Model { get; init; }

    /// <summary>Gets the session to continue (wire field <c>session_id</c>).</summary>
    public string? SessionId { get; init; }

    /// <summary>Gets the limits of the session (wire field <c>session_config</c>).</summary>
    public CodeMenderSessionConfig? SessionConfig { get; init; }

    /// <summary>Gets what to look for (wire field <c>find_request</c>).</summary>
    public CodeMenderFindRequest? FindRequest { get; init; }

    /// <summary>Gets what to fix (wire field <c>fix_request</c>).</summary>
    public CodeMenderFixRequest? FixRequest { get; init; }
}

/// <summary>The limits of a CodeMender session.</summary>
public sealed record CodeMenderSessionConfig : WireObject
{
    /// <summary>Gets the greatest number of rounds (wire field <c>max_rounds</c>).</summary>
    public int? MaxRounds { get; init; }
}

/// <summary>What CodeMender is to look for.</summary>
public sealed record CodeMenderFindRequest : WireObject
{
    /// <summary>Gets whether to look for findings or to check one (wire field <c>mode</c>).</summary>
    public CodeMenderMode? Mode { get; init; }

    /// <summary>Gets what to attend to (wire field <c>description</c>).</summary>
    public string? Description { get; init; }

    /// <summary>Gets the finding to check (wire field <c>finding_id</c>).</summary>
    public string? FindingId { get; init; }

    /// <summary>Gets the files to look at (wire field <c>source_files</c>).</summary>
    public IReadOnlyList<CodeMenderFile>? SourceFiles { get; init; }
}

/// <summary>What CodeMender is to fix.</summary>
public sealed record CodeMenderFixRequest : WireObject
{
    /// <summary>Gets what to attend to (wire field <c>description</c>).</summary>
    public string? Description { get; init; }

    /// <summary>Gets the finding to fix (wire field <c>finding_id</c>).</summary>
    public string? FindingId { get; init; }

    /// <summary>Gets the files to fix (wire field <c>source_files</c>).</summary>
    public IReadOnlyList<CodeMenderFile>? SourceFiles { get; init; }
}

/// <summary>A source file for CodeMender.</summary>
public sealed record CodeMenderFile : WireObject
{
    /// <summary>Gets the path (wire field <c>path</c>).</summary>
    public string? Path { get; init; }

    /// <summary>Gets the text (wire field <c>content</c>).</summary>
    public string? Content { get; init; }
}
