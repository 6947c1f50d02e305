using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>Every function call is answered once, by its id, and all calls of one answer together.</summary>
internal static class FunctionLoopRules
{
    public static Refusal? Check(IReadOnlyList<JsonElement> past, IReadOnlyList<JsonElement> input)
    {
        var open = new List<string>();
        foreach (var step in past.Concat(input))
        {
            if (step.IsType("function_call"))
                open.Add(step.Text("id")!);
            else if (step.IsType("function_result") && !open.Remove(step.Text("call_id")!))
                return Refusal.Invalid($"No function call waits for a result with call_id '{step.Text("call_id")}'.");
        }

        return open.Count == 0 ? null : Refusal.Invalid(
            "The number of function results must equal the number of function calls of the previous turn. "
            + $"There is none for {string.Join(", ", open.Select(id => $"'{id}'"))}.");
    }

    /// <summary>A call that is replayed without the chain needs the signature of the thought it came from.</summary>
    public static Refusal? CheckSignatures(string? model, IReadOnlyList<JsonElement> input)
    {
        // Models before Gemini 3, and those of other families, sign nothing.
        if (model?.StartsWith("gemini-", StringComparison.Ordinal) != true || model.StartsWith("gemini-2", StringComparison.Ordinal))
            return null;
        var signed = false;
        foreach (var step in input)
        {
            if (step.Text("type") is "user_input" or "function_result")
                signed = false;
            else if (!string.IsNullOrEmpty(step.Text("signature")))
                signed = true;
            else if (step.IsType("function_call") && !signed)
                return Refusal.Invalid($"Function call '{step.Text("name")}' is missing a thought_signature.");
        }

        return null;
    }
}
