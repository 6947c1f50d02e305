using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing;

/// <summary>Decides what a turn produces: the rule's answer, else the default model's; then completes it as the service would.</summary>
internal static class ReplyPlanner
{
    public static PlannedReply Plan(EmulatedTurn turn, RuleRound? due)
    {
        var script = due?.Rule.Round(due.Round);
        var scripted = script is { Steps.Count: > 0 };
        var draft = scripted ? [.. script!.Steps.Select(step => step(turn))] : DefaultModel.Answer(turn);
        var steps = Complete(turn, draft);
        return new PlannedReply(steps, script?.Status ?? StatusOf(steps))
        {
            Error = script?.Error,
            Delivery = due?.Rule.Delivery ?? Delivery.Perfect,
        };
    }

    private static string StatusOf(ImmutableArray<JsonElement> steps)
    {
        var answered = steps.Where(step => step.IsType("function_result")).Select(step => step.Text("call_id")).ToHashSet();
        return steps.Any(step => step.IsType("function_call") && !answered.Contains(step.Text("id"))) ? "requires_action" : "completed";
    }

    /// <summary>Adds the leading thought, the signatures and the call ids.</summary>
    private static ImmutableArray<JsonElement> Complete(EmulatedTurn turn, IReadOnlyList<JsonElement> draft)
    {
        var steps = ImmutableArray.CreateBuilder<JsonElement>(draft.Count + 1);
        // Models think first; what an agent shows of its work is in its steps.
        if (turn.Agent is null && draft.Count > 0 && !draft[0].IsType("thought"))
            steps.Add(Identified(StepJson.Thought(SummaryFor(turn)).Freeze(), turn.Number, 0));
        foreach (var step in draft)
            steps.Add(Identified(step, turn.Number, steps.Count));
        return steps.ToImmutable();
    }

    private static JsonElement Identified(JsonElement step, int interaction, int index)
    {
        switch (step.Text("type"))
        {
            case "thought" when step.Member("signature") is null:
                return With(step, "signature", StepJson.Signature(interaction, index));
            case "function_call" when step.Member("id") is null:
                return With(step, "id", $"call_{interaction}_{index}");
            default:
                return step;
        }
    }

    // The type stays first and the id second, where the service has them.
    private static JsonElement With(JsonElement step, string name, string value)
    {
        var completed = new JsonObject { ["type"] = step.Text("type"), [name] = value };
        foreach (var member in step.EnumerateObject())
        {
            if (member.Name != "type")
                completed[member.Name] = member.Value.ToNode();
        }

        return completed.Freeze();
    }

    private static string? SummaryFor(EmulatedTurn turn) =>
        turn.Request.Member("generation_config")?.Text("thinking_summaries") == "auto" ? "Working out what is asked." : null;
}
