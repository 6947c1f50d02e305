namespace Gemini.Gen;

/// <summary>
/// Lets the model operate a browser or device (wire: <c>{"type":"computer_use"}</c>). Its actions come as <see
/// cref="FunctionCallStep"/>s with predefined names (<c>click_at</c>, <c>type_text_at</c>, …); answer each with text and a screenshot.
/// </summary>
public sealed record ComputerUseTool : Tool
{
    /// <inheritdoc/>
    public override string Type => "computer_use";

    /// <summary>Gets what is operated (wire field <c>environment</c>).</summary>
    public ComputerEnvironment? Environment { get; init; }

    /// <summary>Gets the predefined actions the model may not use (wire field <c>excluded_predefined_functions</c>).</summary>
    public IReadOnlyList<string>? ExcludedPredefinedFunctions { get; init; }

    /// <summary>
    /// Gets a value indicating whether screenshots are checked for instructions aimed at the model (wire field
    /// <c>enable_prompt_injection_detection</c>).
    /// </summary>
    public bool? EnablePromptInjectionDetection { get; init; }

    /// <summary>Gets the safety policies that are switched off (wire field <c>disabled_safety_policies</c>).</summary>
    public IReadOnlyList<SafetyPolicy>? DisabledSafetyPolicies { get; init; }
}
