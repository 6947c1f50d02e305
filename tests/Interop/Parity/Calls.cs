namespace Gemini.Gen.Interop.Tests.Parity;

/// <summary>
/// The calls of <c>Sdk/calls.mjs</c>, as a user of this library writes them. A call returns the ids that its body contains, by the
/// names they have in the recorded body.
/// </summary>
internal static class Calls
{
    public const string Model = GeminiModels.Gemini38Flash;
    private const string Pixel =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    private static readonly TextContent Question = new("What are these?");

    public static readonly FunctionTool LightTool = new()
    {
        Name = "set_light",
        Description = "Sets the light of a room.",
        Parameters = RawJson.Parse("""
            {
              "type": "object",
              "properties": { "room": { "type": "string" }, "brightness": { "type": "integer", "minimum": 0, "maximum": 100 } },
              "required": ["room", "brightness"]
            }
            """),
    };

    public static IReadOnlyDictionary<string, Func<GeminiClient, Task<Ids>>> ByName { get; } =
        new Dictionary<string, Func<GeminiClient, Task<Ids>>>(RareCalls.ByName.Concat(CallsWithoutBody.ByName))
        {
            ["text"] = Text,
            ["stream"] = Stream,
            ["chain"] = Chain,
            ["settings"] = Settings,
            ["tools"] = Tools,
            ["function-result"] = FunctionResult,
            ["function-error"] = FunctionError,
            ["stateless-history"] = StatelessHistory,
            ["structured-output"] = StructuredOutput,
            ["media-in"] = MediaIn,
            ["media-out"] = MediaOut,
            ["content-array"] = ContentArray,
            ["background-agent"] = BackgroundAgent,
            ["agent-environment"] = AgentEnvironment,
        };

    private static async Task<Ids> Text(GeminiClient client)
    {
        await client.Interactions.CreateAsync(Model, "Tell me a short joke. “Ja”, 世界 & <b>.");
        return [];
    }

    private static async Task<Ids> Stream(GeminiClient client)
    {
        await foreach (var _ in client.Interactions.StreamAsync(new ModelInteractionRequest { Model = Model, Input = "Tell me a short joke." }))
        {
        }

        return [];
    }

    private static async Task<Ids> Chain(GeminiClient client)
    {
        var first = await client.Interactions.CreateAsync(Model, "My name is Ines.");
        await client.Interactions.CreateAsync(
            new ModelInteractionRequest { Model = Model, Input = "What is my name?", PreviousInteractionId = first.Id });
        return new() { ["previous"] = first.Id! };
    }

    private static async Task<Ids> Settings(GeminiClient client)
    {
        await client.Interactions.CreateAsync(new ModelInteractionRequest
        {
            Model = Model,
            Input = "Switch it off.",
            SystemInstruction = "Be brief.",
            Tools = [LightTool],
            GenerationConfig = new GenerationConfig
            {
                MaxOutputTokens = 200,
                Seed = 7,
                StopSequences = ["END"],
                ThinkingLevel = ThinkingLevel.Low,
                ThinkingSummaries = ThinkingSummaries.Auto,
                ToolChoice = ToolChoice.Among(ToolChoiceType.Any, "set_light"),
            },
            SafetySettings = [new SafetySetting { Type = HarmCategory.Harassment, Threshold = HarmThreshold.BlockOnlyHigh }],
            ServiceTier = ServiceTier.Flex,
            Labels = new Dictionary<string, string> { ["team"] = "kitchen" },
            Store = false,
        });
        return [];
    }

    private static async Task<Ids> Tools(GeminiClient client)
    {
        await client.Interactions.CreateAsync(new ModelInteractionRequest
        {
            Model = Model,
            Input = "Look it up.",
            Tools =
            [
                LightTool,
                new GoogleSearchTool { SearchTypes = [SearchType.WebSearch, SearchType.ImageSearch] },
                new CodeExecutionTool(),
                new UrlContextTool(),
                new FileSearchTool { FileSearchStoreNames = ["fileSearchStores/recipes"], TopK = 3 },
                new GoogleMapsTool { Latitude = 59.91, Longitude = 10.75 },
            ],
        });
        return [];
    }

    private static async Task<Ids> FunctionResult(GeminiClient client)
    {
        var asked = await client.Interactions.CreateAsync(
            new ModelInteractionRequest { Model = Model, Input = "Set the light in the hall.", Tools = [LightTool] });
        var call = asked.FunctionCalls.Single();
        await client.Interactions.CreateAsync(new ModelInteractionRequest
        {
            Model = Model,
            PreviousInteractionId = asked.Id,
            Tools = [LightTool],
            Input = new FunctionResultStep { CallId = call.Id, Name = call.Name, Result = RawJson.Parse("""{"state":"on","watts":4.5}""") },
        });
        return new() { ["previous"] = asked.Id!, ["call"] = call.Id! };
    }

    private static async Task<Ids> FunctionError(GeminiClient client)
    {
        var asked = await client.Interactions.CreateAsync(
            new ModelInteractionRequest { Model = Model, Input = "Set the light in the attic.", Tools = [LightTool] });
        var call = asked.FunctionCalls.Single();
        await client.Interactions.CreateAsync(new ModelInteractionRequest
        {
            Model = Model,
            PreviousInteractionId = asked.Id,
            Input = new FunctionResultStep { CallId = call.Id, Result = "There is no lamp.", IsError = true },
        });
        return new() { ["previous"] = asked.Id!, ["call"] = call.Id! };
    }

    private static async Task<Ids> StatelessHistory(GeminiClient client)
    {
        Step question = new UserInputStep(new TextContent("My name is Ines."));
        var first = await client.Interactions.CreateAsync(new ModelInteractionRequest { Model = Model, Input = question, Store = false });
        await client.Interactions.CreateAsync(new ModelInteractionRequest
        {
            Model = Model,
            Input = InteractionInput.FromSteps([question, .. first.Steps!, new UserInputStep(new TextContent("What is my name?"))]),
            Store = false,
        });
        return new() { ["signature"] = first.Steps!.OfType<ThoughtStep>().Single().Signature! };
    }

    private static async Task<Ids> StructuredOutput(GeminiClient client)
    {
        var recipe = RawJson.Parse("""
            {
              "type": "object",
              "properties": {
                "name": { "type": "string" },
                "servings": { "type": "integer", "minimum": 1 },
                "note": { "type": ["string", "null"] }
              },
              "required": ["name", "servings"]
            }
            """);
        await client.Interactions.CreateAsync(
            new ModelInteractionRequest { Model = Model, Input = "A tart for six.", ResponseFormat = TextResponseFormat.Json(recipe) });
        return [];
    }

    private static async Task<Ids> MediaIn(GeminiClient client)
    {
        await client.Interactions.CreateAsync(new ModelInteractionRequest
        {
            Model = Model,
            Input =
            [
                Question,
                new ImageContent { Data = Base64Data.FromBase64(Pixel), MimeType = MimeType.ImagePng, Resolution = MediaResolution.Low },
                new AudioContent { Uri = "https://example.com/a.wav", MimeType = MimeType.AudioWav },
                new VideoContent { Uri = "https://example.com/v.mp4", MimeType = MimeType.VideoMp4 },
                new DocumentContent { Uri = "https://example.com/d.pdf", MimeType = MimeType.ApplicationPdf },
            ],
        });
        return [];
    }

    private static async Task<Ids> MediaOut(GeminiClient client)
    {
        await client.Interactions.CreateAsync(new ModelInteractionRequest
        {
            Model = Model,
            Input = "Draw and say it.",
            ResponseFormat =
            [
                new ImageResponseFormat
                {
                    MimeType = MimeType.ImageJpeg,
                    AspectRatio = AspectRatio.Landscape16x9,
                    ImageSize = ImageSize.Size1K,
                },
                new AudioResponseFormat { MimeType = MimeType.AudioWav, SampleRate = 24000 },
            ],
            GenerationConfig = new() { SpeechConfig = new SpeechConfig { Voice = "Kore", Language = "en-US" } },
        });
        return [];
    }

    private static async Task<Ids> ContentArray(GeminiClient client)
    {
        await client.Interactions.CreateAsync(
            Model, new Content[] { Question, new ImageContent { Data = Base64Data.FromBase64(Pixel), MimeType = MimeType.ImagePng } });
        return [];
    }

    private static async Task<Ids> BackgroundAgent(GeminiClient client)
    {
        await client.Interactions.CreateAsync(new AgentInteractionRequest
        {
            Agent = "deep-research-preview-04-2026",
            Input = "Wave power",
            AgentConfig = new DeepResearchAgentConfig { ThinkingSummaries = ThinkingSummaries.Auto, CollaborativePlanning = false },
            Background = true,
            WebhookConfig = new()
            {
                Uris = ["https://example.com/hook"],
                UserMetadata = new Dictionary<string, System.Text.Json.JsonElement> { ["job"] = RawJson.FromString("17").ToElement() },
            },
        });
        return [];
    }

    private static async Task<Ids> AgentEnvironment(GeminiClient client)
    {
        await client.Interactions.CreateAsync(new AgentInteractionRequest
        {
            Agent = "antigravity-preview-05-2026",
            Input = "Count the files.",
            AgentConfig = new AntigravityAgentConfig { MaxTotalTokens = 200_000 },
            Environment = new AgentEnvironment
            {
                Network = new EnvironmentNetworkEgressAllowlist { Allowlist = new AllowlistEntry[] { new() { Domain = "example.com" } } },
                Sources =
                [
                    new EnvironmentSource
                    {
                        Type = EnvironmentSourceType.Repository,
                        Source = "https://example.com/code.git",
                        Target = "/code",
                    },
                ],
            },
        });
        return [];
    }
}
