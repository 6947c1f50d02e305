namespace Gemini.Gen;

/// <summary>Knows which toolset has which function.</summary>
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

    /// <summary>Tells whether a function is declared, with code here or without.</summary>
    public bool IsDeclared(FunctionCall call) => _functions.ContainsKey(call.Name);

    /// <summary>Tells whether a call is of a function that is declared but that nobody here can run.</summary>
    public bool IsLeftToCaller(FunctionCall call) => _functions.TryGetValue(call.Name, out IGeminiToolset? toolset) && toolset is null;

    /// <summary>Returns the toolset that can run a call, if there is one.</summary>
    public IGeminiToolset? Find(FunctionCall call) => _functions.GetValueOrDefault(call.Name);

    /// <summary>Returns what the tool that a call names demands.</summary>
    public ToolRequirements RequirementsOf(FunctionCall call) => Find(call)?.GetRequirements(call.Name) ?? default;

    /// <summary>Returns the name of a tool that cannot run without services, if there is one.</summary>
    public string? FindUserOfServices() => _functions.FirstOrDefault(f => f.Value?.GetRequirements(f.Key).Services == true).Key;

    /// <summary>Answers a call of a name that the model made up: told what there is, it can correct itself.</summary>
    public FunctionResult Unknown(FunctionCall call)
    {
        string known = string.Join(", ", _functions.Keys.Order(StringComparer.Ordinal));
        return Failed(call, $"There is no function '{call.Name}'. Available: {(known.Length == 0 ? "none" : known)}.");
    }

    /// <summary>Makes an error result.</summary>
    public static FunctionResult Failed(FunctionCall call, string message) =>
        new(call.Name, RawJson.FromString(message), call.Id, IsError: true);
}
