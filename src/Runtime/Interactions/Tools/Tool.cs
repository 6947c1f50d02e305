namespace Gemini.Gen;

/// <summary>A tool the model may use (wire: an entry of <c>tools</c>, told apart by <c>type</c>).</summary>
public abstract record Tool : IToolSource
{
    /// <inheritdoc/>
    IReadOnlyList<Tool> IToolSource.GetTools() => [this];
}
