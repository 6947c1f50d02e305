using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>Combinations of settings that contradict each other.</summary>
/// <remarks>
/// <c>store: false</c> with <c>previous_interaction_id</c> is not among them: the past is read, only this turn is not kept. Google's
/// documentation does not say that the service refuses it.
/// </remarks>
internal static class StateRules
{
    public static Refusal? Check(JsonElement body)
    {
        var background = body.Flag("background");
        if (background && !body.Flag("store", otherwise: true))
            return Refusal.Invalid("'background' requires 'store'. Remove 'store: false' or 'background: true'.");
        if (body.Member("webhook_config") is not null && !background)
            return Refusal.Invalid("'webhook_config' requires 'background: true'.");
        if (body.Member("response_mime_type") is not null && body.Member("response_format") is null)
            return Refusal.Invalid("'response_format' must be set when 'response_mime_type' is set.");
        return body.Text("agent") is { } agent ? CheckAgent(agent, body, background) : null;
    }

    private static Refusal? CheckAgent(string agent, JsonElement body, bool background)
    {
        if (BuiltInAgents.IsDeepResearch(agent) && !background)
            return Refusal.Invalid($"Agent '{agent}' requires 'background: true'.");
        return BuiltInAgents.IsAntigravity(agent) && body.Member("environment") is null
            ? Refusal.Invalid($"Agent '{agent}' requires 'environment'.")
            : null;
    }
}
