namespace Gemini.Gen;

/// <summary>Tells the cases of <see cref="Tool"/> apart.</summary>
internal sealed class ToolConverter()
    : UnionConverter<Tool>(
        new UnionCase<Tool, FunctionTool>("function"u8),
        new UnionCase<Tool, GoogleSearchTool>("google_search"u8),
        new UnionCase<Tool, CodeExecutionTool>("code_execution"u8),
        new UnionCase<Tool, UrlContextTool>("url_context"u8),
        new UnionCase<Tool, ComputerUseTool>("computer_use"u8),
        new UnionCase<Tool, McpServerTool>("mcp_server"u8),
        new UnionCase<Tool, FileSearchTool>("file_search"u8),
        new UnionCase<Tool, GoogleMapsTool>("google_maps"u8),
        new UnionCase<Tool, RetrievalTool>("retrieval"u8))
{
    private protected override Tool ReadOther(RawJson json) => new UnknownTool(json);
}
