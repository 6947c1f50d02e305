namespace Gemini.Gen;

/// <summary>
/// Names of the semantic conventions (open-telemetry/semantic-conventions-genai, 2026), and those of this library under <c>gemini.</c>.
/// </summary>
internal static class SemanticNames
{
    public const string Operation = "gen_ai.operation.name";
    public const string Provider = "gen_ai.provider.name";
    public const string RequestModel = "gen_ai.request.model";
    public const string RequestStream = "gen_ai.request.stream";
    public const string RequestTemperature = "gen_ai.request.temperature";
    public const string RequestTopP = "gen_ai.request.top_p";
    public const string RequestMaxTokens = "gen_ai.request.max_tokens";
    public const string RequestSeed = "gen_ai.request.seed";
    public const string RequestStopSequences = "gen_ai.request.stop_sequences";
    public const string RequestReasoningLevel = "gen_ai.request.reasoning.level";
    public const string PreviousInteraction = "gen_ai.request.previous_response.id";
    public const string OutputType = "gen_ai.output.type";
    public const string AgentId = "gen_ai.agent.id";
    public const string AgentName = "gen_ai.agent.name";
    public const string ResponseId = "gen_ai.response.id";
    public const string ResponseModel = "gen_ai.response.model";
    public const string FinishReasons = "gen_ai.response.finish_reasons";
    public const string TimeToFirstChunk = "gen_ai.response.time_to_first_chunk";
    public const string InputTokens = "gen_ai.usage.input_tokens";
    public const string OutputTokens = "gen_ai.usage.output_tokens";
    public const string CachedTokens = "gen_ai.usage.cache_read.input_tokens";
    public const string ReasoningTokens = "gen_ai.usage.reasoning.output_tokens";
    public const string TokenType = "gen_ai.token.type";
    public const string ToolName = "gen_ai.tool.name";
    public const string ToolType = "gen_ai.tool.type";
    public const string ToolCallId = "gen_ai.tool.call.id";
    public const string ServerAddress = "server.address";
    public const string ServerPort = "server.port";
    public const string ErrorType = "error.type";
    public const string ResendCount = "http.request.resend_count";
    public const string StatusCode = "http.response.status_code";

    public const string Status = "gemini.interaction.status";
    public const string RepairCount = "gemini.schema.repair_count";
    public const string RepairKind = "gemini.schema.repair_kind";
    public const string Delay = "gemini.delay";
    public const string RetryEvent = "gemini.retry";
    public const string ResumeEvent = "gemini.stream.resume";
}
