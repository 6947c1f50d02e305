namespace Gemini.Gen;

/// <summary>Sets the JSON name of a <see cref="GeminiToolAttribute"/> method's parameter.</summary>
/// <param name="name">The property name in the schema of the arguments.</param>
/// <remarks>By default the parameter's name in the assembly's naming policy. <c>[JsonPropertyName]</c> cannot stand on a parameter.</remarks>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class GeminiParameterAttribute(string name) : Attribute
{
    /// <summary>Gets the property name in the schema of the arguments.</summary>
    public string Name { get; } = name;
}
