namespace Gemini.Gen;

/// <content>The call as toolsets take it.</content>
public sealed partial record FunctionCallStep
{
    private static readonly RawJson NoArguments = RawJson.FromValidUtf8("{}"u8.ToArray());

    /// <summary>Takes the call out of its step.</summary>
    /// <param name="step">The step.</param>
    public static implicit operator FunctionCall(FunctionCallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return step.ToFunctionCall();
    }

    /// <summary>Takes the call out of its step.</summary>
    /// <returns>The call; its arguments are an empty object if none came.</returns>
    public FunctionCall ToFunctionCall() => new(Name ?? "", Arguments.IsNull ? NoArguments : Arguments, Id);
}
