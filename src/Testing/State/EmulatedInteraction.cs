using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>An interaction: what was asked, what came before, and everything it will have produced when it ends.</summary>
internal sealed record EmulatedInteraction
{
    /// <summary>Gets its place in the order of creation, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>Gets the id; <see langword="null"/> if it is not stored.</summary>
    public required string? Id { get; init; }

    public required JsonElement Request { get; init; }

    public required EmulatedInteraction? Previous { get; init; }

    public required IReadOnlyList<JsonElement> Input { get; init; }

    public required PlannedReply Reply { get; init; }

    public required TokenUsage Usage { get; init; }

    public required DateTimeOffset Created { get; init; }

    public string? EnvironmentId { get; init; }

    /// <summary>Gets what a turn that continues this one has as its past: the steps of the whole chain.</summary>
    public IReadOnlyList<JsonElement> Timeline
    {
        get
        {
            var chain = new Stack<EmulatedInteraction>();
            for (var turn = this; turn is not null; turn = turn.Previous)
                chain.Push(turn);
            return [.. chain.SelectMany(turn => turn.Input.Concat(turn.Reply.Steps))];
        }
    }
}
