using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>A function result that a client sent.</summary>
public sealed class EmulatedFunctionResult
{
    internal EmulatedFunctionResult(JsonElement step, string? calledName)
    {
        Name = step.Text("name") ?? calledName ?? "";
        CallId = step.Text("call_id")!;
        Value = step.GetProperty("result");
        IsError = step.Flag("is_error");
    }

    /// <summary>Gets the function's name; of the call if the client did not send it.</summary>
    public string Name { get; }

    /// <summary>Gets the id of the call that this answers.</summary>
    public string CallId { get; }

    /// <summary>Gets the result: an object, a string or an array of content blocks.</summary>
    public JsonElement Value { get; }

    /// <summary>Gets a value indicating whether the function failed.</summary>
    public bool IsError { get; }

    /// <summary>Gets the result as text: a string or text blocks as they are, an object as JSON.</summary>
    public string Text => StepJson.ResultText(Value);
}
