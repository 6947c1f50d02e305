namespace Gemini.Gen;

/// <summary>The service runs code that the model wrote (wire: <c>{"type":"code_execution_call"}</c>).</summary>
public sealed record CodeExecutionCallStep : Step
{
    /// <inheritdoc/>
    public override string Type => "code_execution_call";

    /// <summary>Gets the call's id (wire field <c>id</c>).</summary>
    public string? Id { get; init; }

    /// <summary>Gets the code (wire field <c>arguments</c>).</summary>
    public CodeExecutionCallArguments? Arguments { get; init; }

    /// <summary>Gets the opaque proof of the step (wire field <c>signature</c>). Echo it untouched.</summary>
    public string? Signature { get; init; }
}

/// <summary>The code the model wants to run.</summary>
public sealed record CodeExecutionCallArguments : WireObject
{
    /// <summary>Gets the source code (wire field <c>code</c>).</summary>
    public string? Code { get; init; }

    /// <summary>Gets the language (wire field <c>language</c>).</summary>
    public CodeLanguage? Language { get; init; }
}
