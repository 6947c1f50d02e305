namespace Gemini.Gen;

/// <summary>A set of functions the model can call. Implemented by the generator on <see cref="GeminiToolsAttribute"/> types.</summary>
public interface IGeminiToolset : IToolSource
{
    /// <summary>Gets the function declarations to send in <c>tools</c>.</summary>
    IReadOnlyList<FunctionTool> Tools { get; }

    /// <inheritdoc/>
    IReadOnlyList<Tool> IToolSource.GetTools() => Tools;

    /// <summary>Runs the function the model called.</summary>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">Passed to the tool.</param>
    /// <returns>
    /// The result to send back. Wrong arguments, an unknown name and an exception of the tool all become an error result
    /// (<see cref="FunctionResult.IsError"/>) that the model can react to; none of them throws.
    /// </returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    ValueTask<FunctionResult> InvokeAsync(FunctionCall call, CancellationToken cancellationToken = default);
}
