namespace Gemini.Gen;

/// <summary>Something that declares tools: a single <see cref="Tool"/> or a whole <see cref="IGeminiToolset"/>.</summary>
public interface IToolSource
{
    /// <summary>Gets the declarations to send in the request field <c>tools</c>.</summary>
    /// <returns>The declarations.</returns>
    IReadOnlyList<Tool> GetTools();
}
