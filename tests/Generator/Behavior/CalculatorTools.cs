using System.ComponentModel.DataAnnotations;
using System.Text.Json;

#pragma warning disable CA1822 // Instance tools are part of what is tested.

namespace Gemini.Gen.Generator.Tests.Behavior;

/// <summary>Tools of every shape.</summary>
[GeminiTools]
internal sealed partial class CalculatorTools(int start)
{
    public List<string> Log { get; } = [];

    /// <summary>Adds two numbers.</summary>
    /// <param name="first">The first.</param>
    [GeminiTool]
    public int Add(int first, [Range(0, 9)] int second = 1) => start + first + second;

    [GeminiTool]
    public static string Echo(string text) => text;

    [GeminiTool(Name = "list_parts", Description = "Lists.")]
    public async Task<IReadOnlyList<string?>> ListAsync(int count, CancellationToken cancellationToken)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        return [.. Enumerable.Range(0, count).Select(i => i == 1 ? null : $"p{i}")];
    }

    [GeminiTool]
    public ValueTask<Recipe?> FindAsync(string? name) => new(name is null ? null : new Recipe(name, 1, []));

    [GeminiTool]
    public Task NoteAsync(Ingredient ingredient, Difficulty difficulty = Difficulty.Hard, params string[] tags)
    {
        Log.Add($"{ingredient.Name} {difficulty} {string.Join('+', tags)}");
        return Task.CompletedTask;
    }

    [GeminiTool]
    public void Fail(string message) => throw new InvalidOperationException(message);

    [GeminiTool]
    public async ValueTask FailLaterAsync()
    {
        await Task.Yield();
        throw new InvalidOperationException("later");
    }

    [GeminiTool]
    public Dictionary<string, double> Totals() => new() { ["a"] = 1.5 };

    [GeminiTool]
    public Summary Summarize() => new(2);

    [GeminiTool]
    public RawJson Raw(string json) => RawJson.Parse(json);

    [GeminiTool]
    public JsonElement? Element(bool isNull) => isNull ? null : JsonDocument.Parse("{\"a\":[1]}").RootElement;

    [GeminiTool]
    public Difficulty? Level(bool isKnown) => isKnown ? Difficulty.Easy : null;

    [GeminiTool]
    public double Broken() => double.NaN;

    internal sealed record Summary(int Count)
    {
        public int Doubled => Count * 2;
    }
}
