using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;

namespace Gemini.Gen.Testing;

/// <summary>The tokens of interactions that stopped as <c>requires_continuation</c>, and the requests that bring one back.</summary>
internal sealed class ContinuationTokens
{
    private const string Status = "requires_continuation";

    // By token: the interaction that gave it, null where that is not stored.
    private readonly ConcurrentDictionary<string, string?> _owners = new(StringComparer.Ordinal);

    /// <summary>Gets the token of an interaction that ends so; <see langword="null"/> for any other.</summary>
    public static string? Of(EmulatedInteraction interaction) => interaction.Reply.Status == Status
        ? Convert.ToBase64String(Encoding.UTF8.GetBytes($"continuation-{interaction.Number:D6}"))
        : null;

    public void Add(EmulatedInteraction interaction)
    {
        if (Of(interaction) is { } token)
            _owners[token] = interaction.Id;
    }

    /// <summary>
    /// Checks a request's token. The interaction that gave it may be named, and then the input can stay away: the service has it. Where
    /// nothing is stored, the input comes again.
    /// </summary>
    public Refusal? Check(JsonElement body)
    {
        var token = body.Text("continuation_token");
        var previous = body.Text("previous_interaction_id");
        if (body.Member("input") is null && (token is null || previous is null))
            return Refusal.Invalid("Missing 'input'.");
        if (token is null)
            return null;
        if (!_owners.TryGetValue(token, out var owner))
            return Refusal.Invalid($"The value at 'continuation_token' is not a token of an interaction that ended as '{Status}'.");
        return owner is null || previous is null || previous == owner
            ? null
            : Refusal.Invalid($"The value at 'continuation_token' belongs to interaction '{owner}', which must be the 'previous_interaction_id'.");
    }
}
