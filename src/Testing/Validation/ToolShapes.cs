namespace Gemini.Gen.Testing;

/// <summary>The tools that a request may declare.</summary>
internal static class ToolShapes
{
    public static UnionShape Tool { get; } = AgentTools()
        .Case("computer_use", o => o
            .With(Shape.String, "environment")
            .With(Shape.Boolean, "enable_prompt_injection_detection")
            .With(Shape.Strings, "excluded_predefined_functions", "disabled_safety_policies"))
        .Case("file_search", o => o
            .With(Shape.Strings, "file_search_store_names").With(Shape.String, "metadata_filter").With(Shape.Number, "top_k"))
        .Case("google_maps", o => o.With(Shape.Number, "latitude", "longitude").With(Shape.Boolean, "enable_widget"))
        .Case("retrieval", o => o
            .With(Shape.Strings, "retrieval_types")
            .With(new ObjectShape().With(Shape.String, "engine").With(Shape.Strings, "datastores"), "vertex_ai_search_config")
            .With(
                new ObjectShape().With(Shape.String, "api_key").With(Shape.Map, "custom_config"),
                "exa_ai_search_config",
                "parallel_ai_search_config")
            .With(Shape.Map, "rag_store_config"));

    /// <summary>Gets the tools that a custom agent may have.</summary>
    public static UnionShape AgentTool { get; } = AgentTools();

    public static Shape ToolChoice { get; } = Shape.Either(Mode(), new ObjectShape().With(AllowedTools(), "allowed_tools"));

    private static UnionShape AgentTools() => new UnionShape()
        .Case("function", o => o.With(Shape.String, "name", "description").With(Shape.Map, "parameters"))
        .Case("google_search", o => o.With(Shape.Strings, "search_types"))
        .Case("code_execution")
        .Case("url_context")
        .Case("mcp_server", o => o
            .With(Shape.String, "name", "url").With(Shape.Map, "headers").With(Shape.ArrayOf(AllowedTools()), "allowed_tools"));

    private static ObjectShape AllowedTools() => new ObjectShape().With(Mode(), "mode").With(Shape.Strings, "tools");

    private static Shape Mode() => Shape.OneOf("auto", "any", "none", "validated");
}
