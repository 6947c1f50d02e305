using System.Globalization;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing;

/// <summary>Writes an interaction as the service does.</summary>
internal static class InteractionJson
{
    private static readonly string[] Echoed =
    [
        "previous_interaction_id", "system_instruction", "tools", "generation_config", "agent_config", "response_format", "labels",
        "safety_settings", "webhook_config", "environment",
    ];

    /// <summary>The answer to create: only the steps that were produced, and nothing of the request.</summary>
    public static JsonObject Created(EmulatedInteraction interaction, RunView view)
    {
        var json = Frame(interaction, view);
        json["steps"] = interaction.Reply.Steps.Take(view.VisibleSteps).ToArray();
        // A run that was cancelled did not come to the end it would have had.
        var finished = view.HasEnded && view.Status == interaction.Reply.Status;
        if (finished)
            json["usage"] = interaction.Usage.ToJson();
        if (interaction.EnvironmentId is { } environment)
            json["environment_id"] = environment;
        if (finished && ContinuationTokens.Of(interaction) is { } token)
            json["continuation_token"] = token;
        if (finished && interaction.Reply.Error is { } error)
            json["errors"] = new JsonArray(error.ToJson());
        return json;
    }

    /// <summary>The answer to get: the whole timeline of the turn, and the settings it was created with.</summary>
    public static JsonObject Stored(EmulatedInteraction interaction, RunView view, bool includeInput)
    {
        var json = Created(interaction, view);
        json["steps"] = interaction.Input.Concat(interaction.Reply.Steps.Take(view.VisibleSteps)).ToArray();
        if (includeInput)
            json["input"] = interaction.Input.ToArray();
        foreach (var name in Echoed)
        {
            if (interaction.Request.Member(name) is { } value)
                json[name] = value.ToNode();
        }

        return json;
    }

    /// <summary>What a stream's last event says: everything but the steps.</summary>
    public static JsonObject Completed(EmulatedInteraction interaction, RunView view)
    {
        var json = Created(interaction, view);
        json.Remove("steps");
        return json;
    }

    private static JsonObject Frame(EmulatedInteraction interaction, RunView view)
    {
        var json = new JsonObject();
        if (interaction.Id is { } id)
            json["id"] = id;
        json["object"] = "interaction";
        json["status"] = view.Status;
        AddTarget(json, interaction);
        json["created"] = Timestamp(interaction.Created);
        json["updated"] = Timestamp(view.Updated);
        json["service_tier"] = interaction.Request.Text("service_tier") ?? "standard";
        return json;
    }

    public static void AddTarget(JsonObject json, EmulatedInteraction interaction)
    {
        foreach (var name in (ReadOnlySpan<string>)["model", "agent"])
        {
            if (interaction.Request.Text(name) is { } value)
                json[name] = value;
        }
    }

    private static string Timestamp(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
