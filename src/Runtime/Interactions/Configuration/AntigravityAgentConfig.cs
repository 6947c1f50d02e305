using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>The settings of the Antigravity agent, which works in an environment (wire: <c>{"type":"antigravity"}</c>).</summary>
public sealed record AntigravityAgentConfig : AgentConfig
{
    /// <inheritdoc/>
    public override string Type => "antigravity";

    /// <summary>Gets the model the agent works with (wire field <c>model</c>).</summary>
    public string? Model { get; init; }

    /// <summary>
    /// Gets the budget of tokens for the whole run; the interaction then ends as <see cref="InteractionStatus.BudgetExceeded"/>
    /// (wire field <c>max_total_tokens</c>). A JSON string on the wire, as int64 values are.
    /// </summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString|JsonNumberHandling.WriteAsString)]
    public long? MaxTotalTokens { get; init; }
}
