using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>The service calls a tool of a remote MCP server (wire: <c>{"type":"mcp_server_tool_call"}</c>).</summary>
public sealed record McpServerToolCallStep : Step
{
    /// <inheritdoc/>
    public override string Type => "mcp_server_tool_call";

    /// <summary>Gets the call's id (wire field <c>id</c>).</summary>
    public string? Id { get; init; }

    /// <summary>Gets the tool's name (wire field <c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the name of the server as given in the <see cref="McpServerTool"/> (wire field <c>server_name</c>).</summary>
    public string? ServerName { get; init; }

    /// <summary>Gets the arguments, a JSON object; <c>null</c> if none came yet (wire field <c>arguments</c>).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public RawJson Arguments { get; init; }

    /// <summary>Gets the proof of the thought behind the call (wire field <c>signature</c>). Only the older revision has it.</summary>
    public string? Signature { get; init; }
}
