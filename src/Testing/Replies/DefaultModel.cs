using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Testing;

/// <summary>
/// The model that answers when nothing is scripted. It knows nothing of the world, but it obeys the request: it fills schemas, calls
/// functions whose name fits, quotes their results, and remembers what it was told in the chain.
/// </summary>
internal static class DefaultModel
{
    public static IReadOnlyList<JsonElement> Answer(EmulatedTurn turn)
    {
        if (turn.Agent is not null)
            return DefaultAgent.Answer(turn);
        if (turn.FunctionResults.Count == 0 && FunctionChooser.Choose(turn) is { } call)
            return [call];
        if (RequestedOutput.SchemaOf(turn.Request) is { } schema)
            return [Text(SchemaSampler.Sample(schema, TextHints.Of(turn.Text)).ToJsonText())];
        if (RequestedOutput.MediaOf(turn.Request) is { Count: > 0 } media)
            return [StepJson.Output([.. media]).Freeze()];
        return [Text(turn.FunctionResults.Count > 0 ? Quote(turn.FunctionResults) : Memory.Recall(turn) ?? Echo(turn))];
    }

    private static JsonElement Text(string text) => StepJson.Output(StepJson.Text(text)).Freeze();

    private static string Quote(IEnumerable<EmulatedFunctionResult> results) => string.Join(
        " ",
        results.Select(result => result.IsError
            ? $"The function {result.Name} failed: {result.Text}"
            : $"The function {result.Name} says: {result.Text}"));

    private static string Echo(EmulatedTurn turn)
    {
        var media = turn.Input
            .SelectMany(step => step.Items("content"))
            .Where(block => !block.IsType("text"))
            .Select(block => block.Text("type"))
            .ToList();
        var with = media.Count > 0 ? $" with {string.Join(", ", media)}" : "";
        return turn.Text.Length > 0
            ? $"The emulator heard: \"{turn.Text}\"{with}. Script a real answer with emulator.OnText(...)."
            : $"The emulator received input{with}.";
    }
}
