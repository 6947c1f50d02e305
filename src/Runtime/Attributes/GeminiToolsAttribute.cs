namespace Gemini.Gen;

/// <summary>
/// Marks a <see langword="partial"/> class, record or struct as a toolset: its <see cref="GeminiToolAttribute"/> methods, inherited ones and
/// those of its interfaces included, become functions the model can call. The generator implements <see cref="IGeminiToolset{TSelf}"/> on
/// it; a static class, which cannot implement anything, gets a static property <c>Toolset</c> instead.
/// </summary>
/// <remarks>The type and every type around it must be <see langword="partial"/> (GEM1001) and may not be generic (GEM1003).</remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class GeminiToolsAttribute : Attribute;
