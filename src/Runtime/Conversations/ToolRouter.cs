namespace Gemini.Gen;

/// <summary>Knows which toolset has which function, and runs calls.</summary>
internal sealed class ToolRouter
{
    /// <summary>Declared functions; the value is <see langword="null"/> if nobody here can run them.</summary>
    private readonly Dictionary<string, IGeminiToolset?> _functions = new(StringComparer.Ordinal);

    /// <exception cref="ArgumentException">Two functions have the same name.</exception>
    public ToolRouter(IReadOnlyList<IToolSource> sources)
    {
        var tools = new List<Tool>();
        foreach (IToolSource source in sources)
        {
            foreach (Tool tool in source.GetTools())
            {
                tools.Add(tool);
                if (tool is FunctionTool { Name: { } name } && !_functions.TryAdd(name, source as IGeminiToolset))
                {
                    throw new ArgumentException(
                        $"Two tools have the name '{name}'. Rename one: [GeminiTool(Name = \"...\")].", nameof(sources));
                }
            }
        }

        Tools = tools;
    }

    /// <summary>Gets all declarations, in the order given.</summary>
    public IReadOnlyList<Tool> Tools { get; }

    /// <summary>Tells whether a call is of a function that is declared but that nobody here can run.</summary>
    public bool IsLeftToCaller(FunctionCall call) => _functions.TryGetValue(call.Name, out IGeminiToolset? toolset) && toolset is null;

    /// <summary>Runs calls at the same time.</summary>
    /// <returns>A result for each call, in the order of the calls.</returns>
    public Task<FunctionResult[]> RunAsync(IEnumerable<FunctionCall> calls, CancellationToken cancellationToken) =>
        Task.WhenAll(calls.Select(call => RunAsync(call, cancellationToken)));

    private async Task<FunctionResult> RunAsync(FunctionCall call, CancellationToken cancellationToken)
    {
        if (!_functions.TryGetValue(call.Name, out IGeminiToolset? toolset) || toolset is null)
        {
            // The model made the name up; told what there is, it can correct itself.
            string known = string.Join(", ", _functions.Keys.Order(StringComparer.Ordinal));
            return Failed(call, $"There is no function '{call.Name}'. Available: {(known.Length == 0 ? "none" : known)}.");
        }

        try
        {
            FunctionResult result = await ToolExecution.InvokeAsync(toolset, call, cancellationToken).ConfigureAwait(false);
            return result with { Name = call.Name, CallId = call.Id };
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // Generated toolsets do not throw; hand-written ones may. The others' results must not be lost for it.
            return Failed(call, e.Message);
        }
    }

    private static FunctionResult Failed(FunctionCall call, string message) =>
        new(call.Name, RawJson.FromString(message), call.Id, IsError: true);
}
