using AI = Microsoft.Extensions.AI;

namespace Gemini.Gen;

/// <summary>Maps tools of Microsoft.Extensions.AI to those of the Interactions API.</summary>
internal static class ToolDeclarations
{
    public static IReadOnlyList<Tool>? Of(IList<AI.AITool>? tools) => tools is { Count: > 0 } ? [.. tools.Select(Of)] : null;

    private static Tool Of(AI.AITool tool) => tool switch
    {
        GeminiTool own => own.Tool,
        AI.AIFunctionDeclaration function => new FunctionTool
        {
            Name = function.Name,
            Description = function.Description is { Length: > 0 } description ? description : null,
            Parameters = SchemaDialect.Parameters(function.JsonSchema),
        },
        AI.HostedWebSearchTool => new GoogleSearchTool(),
        AI.HostedCodeInterpreterTool => new CodeExecutionTool(),
        AI.HostedFileSearchTool search => new FileSearchTool
        {
            FileSearchStoreNames = search.Inputs?.OfType<AI.HostedVectorStoreContent>().Select(s => s.VectorStoreId).ToArray(),
            TopK = search.MaximumResultCount,
        },
        AI.HostedMcpServerTool server => new McpServerTool
        {
            Name = server.ServerName,
            Url = server.ServerAddress,
            Headers = server.Headers is { Count: > 0 } headers ? new Dictionary<string, string>(headers) : null,
            AllowedTools = server.AllowedTools is { Count: > 0 } allowed ? [new AllowedTools { Tools = [.. allowed] }] : null,
        },
        _ => throw new NotSupportedException(
            $"The Interactions API has no counterpart of the tool '{tool.Name}' ({tool.GetType().Name}). Pass a tool of its own with AsAITool()."),
    };
}
