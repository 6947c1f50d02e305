namespace Gemini.Gen;

/// <summary>Lets the service run code that the model writes, in a sandbox (wire: <c>{"type":"code_execution"}</c>).</summary>
public sealed record CodeExecutionTool : Tool
{
    /// <inheritdoc/>
    public override string Type => "code_execution";
}
