namespace Gemini.Gen;

/// <summary>A set of functions the model can call. Implemented by the generator on <see cref="GeminiToolsAttribute"/> types.</summary>
public interface IGeminiToolset : IToolSource
{
    /// <summary>Gets the function declarations to send in <c>tools</c>.</summary>
    IReadOnlyList<FunctionTool> Tools { get; }

    /// <inheritdoc/>
    IReadOnlyList<Tool> IToolSource.GetTools() => Tools;

    /// <summary>Returns what a tool demands of whoever runs it.</summary>
    /// <param name="name">The function's name.</param>
    /// <returns>What it demands; nothing if there is no such function.</returns>
    ToolRequirements GetRequirements(string name) => default;

    /// <summary>Runs the function the model called, without services.</summary>
    /// <param name="call">The call.</param>
    /// <param name="cancellationToken">Passed to the tool.</param>
    /// <returns>
    /// The result to send back. Wrong arguments, an unknown name and an exception of the tool all become an error result
    /// (<see cref="FunctionResult.IsError"/>) that the model can react to; none of them throws.
    /// </returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ToolServiceException">The tool needs a service. It has not run.</exception>
    ValueTask<FunctionResult> InvokeAsync(FunctionCall call, CancellationToken cancellationToken = default);

    /// <summary>Runs the function the model called.</summary>
    /// <param name="call">The call.</param>
    /// <param name="services">Where the tool's services come from; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">Passed to the tool. Not optional, so that a call with two arguments has one meaning.</param>
    /// <returns>
    /// The result to send back. Wrong arguments, an unknown name and an exception of the tool all become an error result
    /// (<see cref="FunctionResult.IsError"/>) that the model can react to; none of them throws.
    /// </returns>
    /// <remarks>By default the function runs without services; the generator implements this for toolsets that use them.</remarks>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    /// <exception cref="ToolServiceException">A service that the tool needs is missing. It has not run.</exception>
    ValueTask<FunctionResult> InvokeAsync(FunctionCall call, IServiceProvider? services, CancellationToken cancellationToken) =>
        InvokeAsync(call, cancellationToken);
}

/// <summary>A toolset whose declarations are known without an instance. Implemented by the generator.</summary>
/// <typeparam name="TSelf">The toolset itself.</typeparam>
public interface IGeminiToolset<TSelf> : IGeminiToolset
    where TSelf : IGeminiToolset<TSelf>
{
    /// <summary>Gets the function declarations, the same as <see cref="IGeminiToolset.Tools"/>.</summary>
    static abstract IReadOnlyList<FunctionTool> Declarations { get; }

    /// <summary>Returns what a tool demands, the same as <see cref="IGeminiToolset.GetRequirements"/>.</summary>
    /// <param name="name">The function's name.</param>
    /// <returns>What it demands; nothing if there is no such function.</returns>
    static abstract ToolRequirements RequirementsOf(string name);
}
