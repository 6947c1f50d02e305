namespace Gemini.Gen;

/// <summary>What a tool of a remote MCP server returned (wire: <c>{"type":"mcp_server_tool_result"}</c>).</summary>
public sealed record McpServerToolResultStep : Step
{
    /// <inheritdoc/>
    public override string Type => "mcp_server_tool_result";

    /// <summary>Gets the <c>id</c> of the call this answers (wire field <c>call_id</c>).</summary>
    public string? CallId { get; init; }

    /// <summary>Gets the tool's name (wire field <c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the name of the server (wire field <c>server_name</c>).</summary>
    public string? ServerName { get; init; }

    /// <summary>Gets the result: a JSON object, a string, or content blocks (wire field <c>result</c>).</summary>
    public ToolResultValue? Result { get; init; }

    /// <summary>Gets the opaque proof of the step (wire field <c>signature</c>). Only the older revision has it.</summary>
    public string? Signature { get; init; }
}
