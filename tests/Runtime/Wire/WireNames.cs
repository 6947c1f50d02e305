namespace Gemini.Gen.Tests.Wire;

/// <summary>Which C# type stands for a wire type, where the names differ by more than the case of an acronym.</summary>
internal static class WireNames
{
    private static readonly Dictionary<string, Type> Types = new()
    {
        ["CodeExecution"] = typeof(CodeExecutionTool),
        ["ComputerUse"] = typeof(ComputerUseTool),
        ["CreateAgentInteraction"] = typeof(AgentInteractionRequest),
        ["CreateModelInteraction"] = typeof(ModelInteractionRequest),
        ["Environment"] = typeof(AgentEnvironment),
        ["ErrorT"] = typeof(InteractionError),
        ["FileContent"] = typeof(CodeMenderFile),
        ["FileSearch"] = typeof(FileSearchTool),
        ["Filter"] = typeof(RagFilter),
        ["FindRequest"] = typeof(CodeMenderFindRequest),
        ["FixRequest"] = typeof(CodeMenderFixRequest),
        ["FunctionT"] = typeof(FunctionTool),
        ["GoogleMaps"] = typeof(GoogleMapsTool),
        ["GoogleMapsResultPlaces"] = typeof(GoogleMapsPlace),
        ["GoogleSearch"] = typeof(GoogleSearchTool),
        ["InteractionSseEventInteraction"] = typeof(Interaction),
        ["InteractionStatusUpdate"] = typeof(InteractionStatusUpdateEvent),
        ["MCPServer"] = typeof(McpServerTool),
        ["Retrieval"] = typeof(RetrievalTool),
        ["SessionConfig"] = typeof(CodeMenderSessionConfig),
        ["Source"] = typeof(EnvironmentSource),
        ["Status"] = typeof(RpcStatus),
        ["StepDelta"] = typeof(StepDeltaEvent),
        ["StepStart"] = typeof(StepStartEvent),
        ["StepStop"] = typeof(StepStopEvent),
        ["URLContext"] = typeof(UrlContextTool),

        ["Disabled"] = typeof(NetworkAllowlist),
        ["DisabledSafetyPolicy"] = typeof(SafetyPolicy),
        ["EnvironmentEnum"] = typeof(ComputerEnvironment),
        ["GroundingToolCountType"] = typeof(GroundingTool),
        ["InteractionSseEventInteractionStatus"] = typeof(InteractionStatus),
        ["InteractionStatusUpdateStatus"] = typeof(InteractionStatus),
        ["Language"] = typeof(CodeLanguage),
        ["Method"] = typeof(HarmMethod),
        ["Mode"] = typeof(CodeMenderMode),
        ["NetworkEnum"] = typeof(EnvironmentNetwork),
        ["ProcessingEnum"] = typeof(VideoProcessing),
        ["Resolution"] = typeof(VideoResolution),
        ["ResponseModality"] = typeof(Modality),
        ["SourceType"] = typeof(EnvironmentSourceType),
        ["Task"] = typeof(VideoTask),
        ["Threshold"] = typeof(HarmThreshold),
        ["TranscriptionConfigModeEnum"] = typeof(TranscriptionMode),
        ["URLContextResultStatus"] = typeof(UrlContextStatus),
    };

    // Wire enums that are repeated for every place that uses them share one C# type.
    private static readonly (string Suffix, Type Type)[] Shared =
    [
        ("MimeType", typeof(MimeType)),
        ("Delivery", typeof(MediaDelivery)),
        ("SearchType", typeof(SearchType)),
        ("RetrievalType", typeof(RetrievalType)),
        ("AspectRatio", typeof(AspectRatio)),
        ("ImageSize", typeof(ImageSize)),
    ];

    public static Type? Find(string wireName) =>
        Types.TryGetValue(wireName, out var type) ? type
        : Shared.FirstOrDefault(shared => wireName.EndsWith(shared.Suffix, StringComparison.Ordinal)).Type
            ?? typeof(Interaction).Assembly.GetType("Gemini.Gen." + wireName.Replace("MCP", "Mcp").Replace("URL", "Url").Replace("AISearch", "AiSearch"));
}
