namespace Gemini.Gen;

/// <summary>Marks a method of a <see cref="GeminiToolsAttribute"/> type as a function the model can call.</summary>
/// <remarks>
/// The method may be static or an instance method and return a value, <see cref="Task"/>, <see cref="Task{TResult}"/>,
/// <see cref="ValueTask"/> or <see cref="ValueTask{TResult}"/>. A <see cref="CancellationToken"/> parameter is passed through and is
/// not part of the schema.
/// </remarks>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class GeminiToolAttribute : Attribute
{
    /// <summary>
    /// Gets or sets the function name sent to the model (wire field <c>tools[].name</c>): letters, digits and <c>_</c>, 64 characters
    /// at most. By default the method name in snake_case without the <c>Async</c> suffix.
    /// </summary>
    public string? Name { get; set; }

    /// <summary>
    /// Gets or sets the description sent to the model (wire field <c>tools[].description</c>). By default the method's
    /// <see cref="System.ComponentModel.DescriptionAttribute"/>, then its XML documentation summary.
    /// </summary>
    public string? Description { get; set; }
}
