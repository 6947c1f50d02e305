namespace Gemini.Gen;

/// <summary>What a tool demands of whoever runs it.</summary>
public readonly record struct ToolRequirements
{
    /// <summary>
    /// Gets a value indicating whether somebody has to approve each call (<see cref="GeminiToolAttribute.RequiresApproval"/>).
    /// </summary>
    public bool Approval { get; init; }

    /// <summary>Gets how long a call may run (<see cref="GeminiToolAttribute.TimeoutSeconds"/>); <see langword="null"/> for no limit.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>Gets a value indicating whether the tool cannot run without services (<see cref="GeminiServiceAttribute"/>).</summary>
    public bool Services { get; init; }
}
