namespace Gemini.Gen;

/// <summary>
/// Marks a <see langword="partial"/> class, record or struct as a toolset: its <see cref="GeminiToolAttribute"/> methods become
/// functions the model can call. The generator implements <see cref="IGeminiToolset"/> on it.
/// </summary>
/// <remarks>The type and every type around it must be <see langword="partial"/> (GEM1001) and may not be generic (GEM1003).</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class GeminiToolsAttribute : Attribute;
