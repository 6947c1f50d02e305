using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>A call of an MCP server's tool: merge it into the step (wire: <c>{"type":"mcp_server_tool_call"}</c>).</summary>
public sealed record McpServerToolCallDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "mcp_server_tool_call";

    /// <summary>Gets the call's id (wire field <c>id</c>). Only the older revision repeats it here.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the tool's name (wire field <c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the name of the server (wire field <c>server_name</c>).</summary>
    public string? ServerName { get; init; }

    /// <summary>Gets the arguments, a JSON object (wire field <c>arguments</c>).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public RawJson Arguments { get; init; }

    /// <summary>Gets the proof of the thought behind the call (wire field <c>signature</c>). Only the older revision has it.</summary>
    public string? Signature { get; init; }
}

/// <summary>What an MCP server's tool returned: merge it into the step (wire: <c>{"type":"mcp_server_tool_result"}</c>).</summary>
public sealed record McpServerToolResultDelta : StepDelta
{
    /// <inheritdoc/>
    public override string Type => "mcp_server_tool_result";

    /// <summary>Gets the <c>id</c> of the call this answers (wire field <c>call_id</c>). Only the older revision repeats it here.</summary>
    public string? CallId { get; init; }

    /// <summary>Gets the tool's name (wire field <c>name</c>).</summary>
    public string? Name { get; init; }

    /// <summary>Gets the name of the server (wire field <c>server_name</c>).</summary>
    public string? ServerName { get; init; }

    /// <summary>Gets the result (wire field <c>result</c>).</summary>
    public ToolResultValue? Result { get; init; }

    /// <summary>Gets the opaque proof of the step (wire field <c>signature</c>). Only the older revision has it.</summary>
    public string? Signature { get; init; }
}
