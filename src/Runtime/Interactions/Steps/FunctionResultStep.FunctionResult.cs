namespace Gemini.Gen;

/// <content>The result as toolsets return it.</content>
public sealed partial record FunctionResultStep
{
    /// <summary>Makes the step that answers a call.</summary>
    /// <param name="result">What the function returned.</param>
    public static implicit operator FunctionResultStep(FunctionResult result) => result.ToStep();
}
