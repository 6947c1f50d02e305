namespace Gemini.Gen;

/// <summary>
/// Marks a method as a function the model can call, or a <see cref="GeminiSchemaAttribute"/> type as the arguments of a function that the
/// application handles itself (<see cref="IGeminiTool{TSelf}"/>).
/// </summary>
/// <remarks>
/// <para>
/// The method belongs to a <see cref="GeminiToolsAttribute"/> type, one of its base classes, or an interface it implements. It may be
/// static or an instance method and return nothing, a value, a sequence, or a task of one. A <see cref="CancellationToken"/> is passed
/// through; an <see cref="IServiceProvider"/> and parameters with <see cref="GeminiServiceAttribute"/> come from the application's
/// services; none of them is part of the schema.
/// </para>
/// <para>
/// An override without this attribute, and a method that implements one of an interface with it, is the same tool: this declaration says
/// the name and the parameters.
/// </para>
/// </remarks>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class GeminiToolAttribute : Attribute
{
    /// <summary>
    /// Gets or sets the function name sent to the model (wire field <c>tools[].name</c>): letters, digits and <c>_</c>, 64 characters
    /// at most. By default the method name in snake_case without the <c>Async</c> suffix, or the type's name in snake_case.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>
    /// Gets or sets the description sent to the model (wire field <c>tools[].description</c>). By default the method's or type's
    /// <see cref="System.ComponentModel.DescriptionAttribute"/>, then its XML documentation summary.
    /// </summary>
    public string? Description { get; set; }

    /// <summary>
    /// Gets or sets a value indicating whether somebody has to approve each call before it runs; <see langword="false"/> by default. A
    /// <see cref="Conversation"/> sees to it (<see cref="ConversationOptions.ApproveCall"/>); <see cref="IGeminiToolset.InvokeAsync(FunctionCall, CancellationToken)"/>
    /// itself asks nobody. Methods only.
    /// </summary>
    public bool RequiresApproval { get; set; }

    /// <summary>
    /// Gets or sets how long a call may run, in seconds: more than 0 and at most 4,294,967 (GEM1003). Not set by default: no limit. A
    /// <see cref="Conversation"/> sees to it; if <see cref="ConversationOptions.CallTimeout"/> is shorter, that counts. Methods only.
    /// </summary>
    public double TimeoutSeconds { get; set; }
}
