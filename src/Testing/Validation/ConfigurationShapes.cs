namespace Gemini.Gen.Testing;

/// <summary>The configuration objects of a request.</summary>
internal static class ConfigurationShapes
{
    public static Shape Generation { get; } = new ObjectShape()
        .With(Shape.Number, "max_output_tokens", "seed")
        // No longer in the SDK types, still accepted by the service.
        .With(Shape.Number, "temperature", "top_p")
        .With(Shape.Strings, "stop_sequences")
        .With(Shape.String, "thinking_level", "thinking_summaries")
        .With(ToolShapes.ToolChoice, "tool_choice")
        .With(Shape.Either(Shape.ArrayOf(Speech()), new ObjectShape().With(Shape.ArrayOf(Speech()), "speakers")), "speech_config")
        .With(new ObjectShape().With(Shape.String, "aspect_ratio", "image_size"), "image_config")
        .With(new ObjectShape().With(Shape.String, "task"), "video_config")
        .With(Transcription(), "transcription_config");

    public static Shape Agent { get; } = Antigravity()
        .Case("deep-research", o => o
            .With(Shape.String, "thinking_summaries", "visualization")
            .With(Shape.Boolean, "collaborative_planning", "enable_bigquery_tool"))
        .Open("dynamic")
        .Case("code-mender", o => o
            .With(Shape.String, "model", "session_id")
            .With(new ObjectShape().With(Shape.Number, "max_rounds"), "session_config")
            .With(CodeRequest().With(Shape.String, "mode"), "find_request")
            .With(CodeRequest(), "fix_request"));

    /// <summary>Gets the configuration that a custom agent may be created with.</summary>
    public static Shape CustomAgent { get; } = Antigravity();

    public static Shape ResponseFormat { get; } = new ResponseFormatShape();

    public static Shape Environment { get; } = Shape.Either(Shape.String, Sandbox());

    public static Shape Safety { get; } =
        Shape.ArrayOf(new ObjectShape().Requiring("type", Shape.String).Requiring("threshold", Shape.String).With(Shape.String, "method"));

    public static Shape Webhook { get; } = new ObjectShape().With(Shape.Strings, "uris").With(Shape.Map, "user_metadata");

    private static UnionShape Antigravity() => new UnionShape()
        .Case("antigravity", o => o
            .With(Shape.String, "model")
            // An int64, which JSON writes as a string.
            .With(Shape.Either(Shape.String, Shape.Number), "max_total_tokens"));

    private static Shape Network() =>
        Shape.Either(Shape.String, new ObjectShape().With(Shape.Either(Shape.String, Shape.ArrayOf(Shape.Map)), "allowlist"));

    private static ObjectShape Sandbox() => new ObjectShape()
        .With(Shape.String, "type", "environment_id")
        .With(Shape.Map, "env")
        .With(Network(), "network")
        .With(Shape.ArrayOf(new ObjectShape().With(Shape.String, "type", "source", "content", "encoding", "target")), "sources");

    private static ObjectShape Speech() => new ObjectShape().With(Shape.String, "speaker", "voice", "language");

    private static ObjectShape Transcription() => new ObjectShape()
        .With(Shape.Strings, "custom_vocabulary", "language_codes", "language_hints", "adaptation_phrases", "timestamp_granularities")
        .With(Shape.String, "diarization_mode")
        .With(
            Shape.Either(
                Shape.String,
                new UnionShape()
                    .Case("verbatim", o => o.With(Shape.String, "diarization_mode").With(Shape.Strings, "timestamp_granularities"))
                    .Case("smart", o => o.With(Shape.String, "source_text"))),
            "mode");

    private static ObjectShape CodeRequest() => new ObjectShape()
        .With(Shape.String, "description", "finding_id")
        .With(Shape.ArrayOf(new ObjectShape().With(Shape.String, "path", "content")), "source_files");
}
