namespace Gemini.Gen;

/// <summary>Tells the cases of <see cref="Step"/> apart.</summary>
internal sealed class StepConverter()
    : UnionConverter<Step>(
        new UnionCase<Step, UserInputStep>("user_input"u8),
        new UnionCase<Step, ModelOutputStep>("model_output"u8),
        new UnionCase<Step, ThoughtStep>("thought"u8),
        new UnionCase<Step, FunctionCallStep>("function_call"u8),
        new UnionCase<Step, FunctionResultStep>("function_result"u8),
        new UnionCase<Step, GoogleSearchCallStep>("google_search_call"u8),
        new UnionCase<Step, GoogleSearchResultStep>("google_search_result"u8),
        new UnionCase<Step, CodeExecutionCallStep>("code_execution_call"u8),
        new UnionCase<Step, CodeExecutionResultStep>("code_execution_result"u8),
        new UnionCase<Step, UrlContextCallStep>("url_context_call"u8),
        new UnionCase<Step, UrlContextResultStep>("url_context_result"u8),
        new UnionCase<Step, McpServerToolCallStep>("mcp_server_tool_call"u8),
        new UnionCase<Step, McpServerToolResultStep>("mcp_server_tool_result"u8),
        new UnionCase<Step, FileSearchCallStep>("file_search_call"u8),
        new UnionCase<Step, FileSearchResultStep>("file_search_result"u8),
        new UnionCase<Step, GoogleMapsCallStep>("google_maps_call"u8),
        new UnionCase<Step, GoogleMapsResultStep>("google_maps_result"u8),
        new UnionCase<Step, RetrievalCallStep>("retrieval_call"u8),
        new UnionCase<Step, RetrievalResultStep>("retrieval_result"u8),
        new UnionCase<Step, ProcessingCallStep>("processing_call"u8),
        new UnionCase<Step, ProcessingResultStep>("processing_result"u8))
{
    private protected override Step ReadOther(RawJson json) => new UnknownStep(json);
}
