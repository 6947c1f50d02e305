using System.Globalization;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing;

/// <summary>
/// The events of an interaction up to a moment. The log of a later moment begins with the log of an earlier one, so an event's id
/// is its place in the log.
/// </summary>
internal static class EventLog
{
    public static IReadOnlyList<JsonObject> Of(EmulatedInteraction interaction, RunView view, bool startsQueued)
    {
        var events = new List<JsonObject> { Created(interaction, startsQueued ? "queued" : "in_progress") };
        if (startsQueued)
            events.Add(StatusUpdate(interaction, "queued"));
        if (view.HasStarted)
            events.Add(StatusUpdate(interaction, "in_progress"));
        for (var i = 0; i < view.VisibleSteps; i++)
            events.AddRange(StepEvents.Of(interaction.Reply.Steps[i], i));
        if (view.HasEnded)
            events.Add(Completed(interaction, view));
        if (interaction.Id is not null)
        {
            for (var i = 0; i < events.Count; i++)
                events[i]["event_id"] = IdOf(i);
        }

        return events;
    }

    /// <summary>Reads an event id.</summary>
    /// <returns>The place of the event in the log; <see langword="null"/> if it is no id of this log.</returns>
    public static int? PlaceOf(string eventId) =>
        eventId.StartsWith("evt_", StringComparison.Ordinal)
        && int.TryParse(eventId.AsSpan(4), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && number > 0
            ? number - 1
            : null;

    private static string IdOf(int place) => string.Create(CultureInfo.InvariantCulture, $"evt_{place + 1:D4}");

    private static JsonObject Created(EmulatedInteraction interaction, string status)
    {
        var resource = new JsonObject();
        if (interaction.Id is { } id)
        {
            resource["id"] = id;
            resource["status"] = status;
        }

        // An interaction that is not stored is announced with neither id nor status.
        resource["object"] = "interaction";
        InteractionJson.AddTarget(resource, interaction);
        return new JsonObject { ["interaction"] = resource, ["event_type"] = "interaction.created" };
    }

    // The last event also of a turn that waits for function results, or that failed: the status inside says which.
    private static JsonObject Completed(EmulatedInteraction interaction, RunView view) =>
        new() { ["interaction"] = InteractionJson.Completed(interaction, view), ["event_type"] = "interaction.completed" };

    private static JsonObject StatusUpdate(EmulatedInteraction interaction, string status)
    {
        var update = new JsonObject();
        if (interaction.Id is { } id)
            update["interaction_id"] = id;
        update["status"] = status;
        update["event_type"] = "interaction.status_update";
        return update;
    }
}
