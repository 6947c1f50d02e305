namespace Gemini.Gen.Interop.Tests.Parity;

/// <summary>The calls of <c>Sdk/rareCalls.mjs</c>: settings, tools and agents that few programs use.</summary>
internal static class RareCalls
{
    public static IReadOnlyDictionary<string, Func<GeminiClient, Task<Ids>>> ByName { get; } =
        new Dictionary<string, Func<GeminiClient, Task<Ids>>>
        {
            ["continuation"] = Continuation,
            ["function-results"] = FunctionResults,
            ["rare-tools"] = RareTools,
            ["older-settings"] = OlderSettings,
            ["transcription"] = Transcription,
            ["video-out"] = VideoOut,
            ["code-mender"] = CodeMender,
            ["environment-id"] = EnvironmentId,
            ["agent-create"] = AgentCreate,
        };

    private static async Task<Ids> Continuation(GeminiClient client)
    {
        var first = await client.Interactions.CreateAsync(Calls.Model, "Write at length.");
        await client.Interactions.CreateAsync(new ModelInteractionRequest
        {
            Model = Calls.Model,
            PreviousInteractionId = first.Id,
            ContinuationToken = first.ContinuationToken,
        });
        return new() { ["previous"] = first.Id!, ["token"] = first.ContinuationToken! };
    }

    private static async Task<Ids> FunctionResults(GeminiClient client)
    {
        var asked = await client.Interactions.CreateAsync(
            new ModelInteractionRequest { Model = Calls.Model, Input = "Light the hall and the attic.", Tools = [Calls.LightTool] });
        var (hall, attic) = (asked.FunctionCalls[0], asked.FunctionCalls[1]);
        await client.Interactions.CreateAsync(new ModelInteractionRequest
        {
            Model = Calls.Model,
            PreviousInteractionId = asked.Id,
            Tools = [Calls.LightTool],
            Input = InteractionInput.FromSteps(
            [
                new FunctionResultStep { CallId = hall.Id, Name = hall.Name, Result = "It is lit." },
                new FunctionResultStep
                {
                    CallId = attic.Id,
                    Name = attic.Name,
                    Result = new Content[]
                    {
                        new TextContent("It is lit."),
                        new ImageContent { Uri = "https://example.com/attic.png", MimeType = MimeType.ImagePng },
                    },
                },
            ]),
        });
        return new() { ["previous"] = asked.Id!, ["hall"] = hall.Id!, ["attic"] = attic.Id! };
    }

    private static async Task<Ids> RareTools(GeminiClient client)
    {
        await client.Interactions.CreateAsync(new ModelInteractionRequest
        {
            Model = Calls.Model,
            Input = "Look it up.",
            Tools =
            [
                new McpServerTool
                {
                    Name = "tickets",
                    Url = "https://mcp.example.com",
                    Headers = new Dictionary<string, string> { ["X-Team"] = "kitchen" },
                    AllowedTools = [new AllowedTools { Mode = ToolChoiceType.Auto, Tools = ["find"] }],
                },
                new ComputerUseTool
                {
                    Environment = ComputerEnvironment.Browser,
                    ExcludedPredefinedFunctions = ["drag_and_drop"],
                    EnablePromptInjectionDetection = true,
                    DisabledSafetyPolicies = [SafetyPolicy.AccountCreation],
                },
                new RetrievalTool
                {
                    RetrievalTypes = [RetrievalType.VertexAiSearch],
                    VertexAiSearchConfig = new() { Engine = "engines/e", Datastores = ["datastores/d"] },
                },
            ],
        });
        return [];
    }

    private static async Task<Ids> OlderSettings(GeminiClient client)
    {
        await client.Interactions.CreateAsync(new ModelInteractionRequest
        {
            Model = Calls.Model,
            Input = "Draw it.",
            GenerationConfig = new()
            {
                Temperature = 0.25,
                TopP = 0.5,
                ImageConfig = new() { AspectRatio = AspectRatio.Square, ImageSize = ImageSize.Size2K },
                ToolChoice = ToolChoiceType.None,
            },
            ResponseModalities = [Modality.Text, Modality.Image],
        });
        return [];
    }

    private static async Task<Ids> Transcription(GeminiClient client)
    {
        await client.Interactions.CreateAsync(new ModelInteractionRequest
        {
            Model = Calls.Model,
            Input = new AudioContent { Uri = "https://example.com/a.wav", MimeType = MimeType.AudioWav, Channels = 1, SampleRate = 16000 },
            GenerationConfig = new()
            {
                TranscriptionConfig = new()
                {
                    CustomVocabulary = ["Gemini"],
                    LanguageCodes = ["en-US"],
                    Mode = new VerbatimTranscriptionMode { DiarizationMode = "speaker", TimestampGranularities = ["word"] },
                },
            },
        });
        return [];
    }

    private static async Task<Ids> VideoOut(GeminiClient client)
    {
        await client.Interactions.CreateAsync(new ModelInteractionRequest
        {
            Model = Calls.Model,
            Input = "Film it.",
            ResponseFormat = new VideoResponseFormat
            {
                AspectRatio = AspectRatio.Portrait9x16,
                Resolution = VideoResolution.P1080,
                Duration = TimeSpan.FromSeconds(8),
                Delivery = MediaDelivery.Uri,
                GcsUri = "gs://bucket/v",
            },
            GenerationConfig = new() { VideoConfig = new() { Task = VideoTask.TextToVideo } },
        });
        return [];
    }

    private static async Task<Ids> CodeMender(GeminiClient client)
    {
        await client.Interactions.CreateAsync(new AgentInteractionRequest
        {
            Agent = "code-mender-preview",
            Input = "Find the flaws.",
            AgentConfig = new CodeMenderAgentConfig
            {
                SessionConfig = new() { MaxRounds = 3 },
                FindRequest = new()
                {
                    Mode = CodeMenderMode.Scan,
                    Description = "All of it",
                    SourceFiles = [new CodeMenderFile { Path = "a.c", Content = "int a;" }],
                },
            },
        });
        return [];
    }

    private static async Task<Ids> EnvironmentId(GeminiClient client)
    {
        await client.Interactions.CreateAsync(
            new AgentInteractionRequest { Agent = "antigravity-preview-05-2026", Input = "Go on.", Environment = "env_0001" });
        return [];
    }

    private static async Task<Ids> AgentCreate(GeminiClient client)
    {
        await client.Agents.CreateAsync(new Agent
        {
            Id = "release-notes",
            BaseAgent = "antigravity-preview-05-2026",
            Description = "Writes release notes.",
            SystemInstruction = "Be brief.",
            Tools = [new CodeExecutionTool()],
            AgentConfig = new AntigravityAgentConfig { MaxTotalTokens = 5000 },
            BaseEnvironment = new AgentEnvironment { Network = EnvironmentNetwork.Disabled },
        });
        return [];
    }
}
