namespace Gemini.Gen.Tests.Conversations;

/// <summary>A hand-written toolset of functions given as lambdas.</summary>
internal sealed class Toolset(params (string Name, Func<FunctionCall, CancellationToken, Task<string>> Run)[] functions) : IGeminiToolset
{
    public List<FunctionCall> Calls { get; } = [];

    public IReadOnlyList<FunctionTool> Tools { get; } = [.. functions.Select(f => new FunctionTool { Name = f.Name })];

    public static Toolset Of(string name, Func<FunctionCall, string> run) => new((name, (call, _) => Task.FromResult(run(call))));

    public async ValueTask<FunctionResult> InvokeAsync(FunctionCall call, CancellationToken cancellationToken = default)
    {
        lock (Calls)
            Calls.Add(call);
        string json = await functions.Single(f => f.Name == call.Name).Run(call, cancellationToken);
        return new FunctionResult(call.Name, RawJson.Parse(json));
    }
}
