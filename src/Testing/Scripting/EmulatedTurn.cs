using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>A turn as the model sees it: the request, and the history that its chain adds.</summary>
public sealed class EmulatedTurn
{
    private IReadOnlyList<JsonElement>? _timeline;

    internal EmulatedTurn(int number, JsonElement request, IReadOnlyList<JsonElement> past, IReadOnlyList<JsonElement> input)
    {
        Number = number;
        Request = request;
        Past = past;
        Input = input;
        var last = LastUserText(Timeline);
        Text = last < 0 ? "" : StepJson.TextOf(Timeline[last]);
        Round = CountResultGroups(Timeline.Skip(last + 1));
        FunctionResults = [.. TrailingResults(input).Select(step => new EmulatedFunctionResult(step, CalledName(step.Text("call_id"))))];
    }

    /// <summary>Gets the place of this interaction in the order of creation, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets the body of the create call.</summary>
    public JsonElement Request { get; }

    /// <summary>Gets the steps of the interactions that this one continues, oldest first.</summary>
    public IReadOnlyList<JsonElement> Past { get; }

    /// <summary>Gets the input of this turn as steps, whatever form it was sent in.</summary>
    public IReadOnlyList<JsonElement> Input { get; }

    /// <summary>Gets <see cref="Past"/> followed by <see cref="Input"/>: all the model knows.</summary>
    public IReadOnlyList<JsonElement> Timeline => _timeline ??= [.. Past, .. Input];

    /// <summary>Gets the model ID; <see langword="null"/> for an agent.</summary>
    public string? Model => Request.Text("model");

    /// <summary>Gets the agent ID; <see langword="null"/> for a model.</summary>
    public string? Agent => Request.Text("agent");

    /// <summary>Gets what the user said last, in this turn or, while functions are being called, in an earlier one.</summary>
    public string Text { get; }

    /// <summary>Gets how often function results were sent since the user said <see cref="Text"/>: 0 for the first answer.</summary>
    public int Round { get; }

    /// <summary>Gets the function results of this turn; empty if it brings none.</summary>
    public IReadOnlyList<EmulatedFunctionResult> FunctionResults { get; }

    /// <summary>Gets a value indicating whether the turn brings a continuation token: it goes on with an answer, not with what was said.</summary>
    internal bool IsContinuation => Request.Text("continuation_token") is not null;

    private static int LastUserText(IReadOnlyList<JsonElement> timeline)
    {
        for (var i = timeline.Count - 1; i >= 0; i--)
        {
            if (timeline[i].IsType("user_input") && StepJson.TextOf(timeline[i]).Length > 0)
                return i;
        }

        return -1;
    }

    private string? CalledName(string? callId) => Timeline
        .Where(step => step.IsType("function_call") && step.Text("id") == callId)
        .Select(step => step.Text("name"))
        .FirstOrDefault();

    private static int CountResultGroups(IEnumerable<JsonElement> steps)
    {
        var groups = 0;
        var inGroup = false;
        foreach (var step in steps)
        {
            var isResult = step.IsType("function_result");
            if (isResult && !inGroup)
                groups++;
            inGroup = isResult;
        }

        return groups;
    }

    // Without a chain the input holds the whole history; only results after the model's last word are news.
    private static IEnumerable<JsonElement> TrailingResults(IReadOnlyList<JsonElement> input)
    {
        var lastModelStep = -1;
        for (var i = 0; i < input.Count; i++)
        {
            if (input[i].Text("type") is not ("user_input" or "function_result"))
                lastModelStep = i;
        }

        return input.Skip(lastModelStep + 1).Where(step => step.IsType("function_result"));
    }
}
