namespace Gemini.Gen;

/// <summary>Lets the service call the tools of a remote MCP server (Streamable HTTP only) (wire: <c>{"type":"mcp_server"}</c>).</summary>
public sealed record McpServerTool : Tool
{
    /// <inheritdoc/>
    public override string Type => "mcp_server";

    /// <summary>Gets the server's name, without <c>-</c> (wire field <c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the server's address (wire field <c>url</c>).</summary>
    public string? Url { get; init; }

    /// <summary>Gets the HTTP headers to send to the server, for example for authentication (wire field <c>headers</c>).</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary>Gets which tools may be called (wire field <c>allowed_tools</c>). Unset means all.</summary>
    public IReadOnlyList<AllowedTools>? AllowedTools { get; init; }
}
