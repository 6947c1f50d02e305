namespace Gemini.Gen;

/// <summary>Tells the cases of <see cref="StepDelta"/> apart.</summary>
internal sealed class StepDeltaConverter()
    : UnionConverter<StepDelta>(
        new UnionCase<StepDelta, TextDelta>("text"u8),
        new UnionCase<StepDelta, ImageDelta>("image"u8),
        new UnionCase<StepDelta, AudioDelta>("audio"u8),
        new UnionCase<StepDelta, VideoDelta>("video"u8),
        new UnionCase<StepDelta, DocumentDelta>("document"u8),
        new UnionCase<StepDelta, ThoughtSummaryDelta>("thought_summary"u8),
        new UnionCase<StepDelta, ThoughtSignatureDelta>("thought_signature"u8),
        new UnionCase<StepDelta, ArgumentsDelta>("arguments_delta"u8),
        new UnionCase<StepDelta, FunctionCallDelta>("function_call"u8),
        new UnionCase<StepDelta, FunctionResultDelta>("function_result"u8),
        new UnionCase<StepDelta, GoogleSearchCallDelta>("google_search_call"u8),
        new UnionCase<StepDelta, GoogleSearchResultDelta>("google_search_result"u8),
        new UnionCase<StepDelta, CodeExecutionCallDelta>("code_execution_call"u8),
        new UnionCase<StepDelta, CodeExecutionResultDelta>("code_execution_result"u8),
        new UnionCase<StepDelta, UrlContextCallDelta>("url_context_call"u8),
        new UnionCase<StepDelta, UrlContextResultDelta>("url_context_result"u8),
        new UnionCase<StepDelta, McpServerToolCallDelta>("mcp_server_tool_call"u8),
        new UnionCase<StepDelta, McpServerToolResultDelta>("mcp_server_tool_result"u8),
        new UnionCase<StepDelta, FileSearchCallDelta>("file_search_call"u8),
        new UnionCase<StepDelta, FileSearchResultDelta>("file_search_result"u8),
        new UnionCase<StepDelta, GoogleMapsCallDelta>("google_maps_call"u8),
        new UnionCase<StepDelta, GoogleMapsResultDelta>("google_maps_result"u8),
        new UnionCase<StepDelta, RetrievalCallDelta>("retrieval_call"u8),
        new UnionCase<StepDelta, RetrievalResultDelta>("retrieval_result"u8),
        new UnionCase<StepDelta, ProcessingCallDelta>("processing_call"u8),
        new UnionCase<StepDelta, ProcessingResultDelta>("processing_result"u8),
        new UnionCase<StepDelta, TextAnnotationDelta>("text_annotation_delta"u8),
        new UnionCase<StepDelta, TextAnnotationDelta>("text_annotation"u8))
{
    private protected override StepDelta ReadOther(RawJson json) => new UnknownDelta(json);
}
