using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>The bodies of create calls. A model call and an agent call take different members.</summary>
internal static class RequestShapes
{
    private static readonly ObjectShape ModelInteraction = Interaction()
        .With(Shape.String, "model", "cached_content")
        .With(ConfigurationShapes.Generation, "generation_config");

    private static readonly ObjectShape AgentInteraction = Interaction()
        .With(Shape.String, "agent")
        .With(ConfigurationShapes.Agent, "agent_config");

    private static readonly ObjectShape Agent = new ObjectShape()
        .Requiring("id", Shape.String)
        .With(Shape.String, "base_agent", "description", "system_instruction")
        .With(Shape.ArrayOf(ToolShapes.AgentTool), "tools")
        .With(ConfigurationShapes.Environment, "base_environment")
        .With(ConfigurationShapes.CustomAgent, "agent_config");

    public static Refusal? CheckInteraction(JsonElement body)
    {
        var model = body.Member("model") is not null;
        var agent = body.Member("agent") is not null;
        if (model && agent)
            return Refusal.Invalid("Only one of 'model' and 'agent' may be set.");
        if (!model && !agent && body.ValueKind == JsonValueKind.Object)
            return Refusal.Invalid("One of 'model' and 'agent' must be set.");
        return (agent ? AgentInteraction : ModelInteraction).Check(body, "");
    }

    public static Refusal? CheckAgent(JsonElement body) => Agent.Check(body, "");

    private static ObjectShape Interaction() => new ObjectShape()
        .With(ContentShapes.Input, "input")
        .With(Shape.String, "previous_interaction_id", "system_instruction", "service_tier", "response_mime_type", "continuation_token")
        .With(Shape.Boolean, "stream", "store", "background")
        .With(Shape.ArrayOf(ToolShapes.Tool), "tools")
        .With(ConfigurationShapes.ResponseFormat, "response_format")
        // "IMAGE" is how the older API wrote it.
        .With(Shape.ArrayOf(Shape.OneOf("text", "image", "audio", "video", "document")), "response_modalities")
        .With(ConfigurationShapes.Environment, "environment")
        .With(ConfigurationShapes.Safety, "safety_settings")
        .With(ConfigurationShapes.Webhook, "webhook_config")
        .With(Shape.Map, "labels");
}
