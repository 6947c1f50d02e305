using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>The settings of a Deep Research agent (wire: <c>{"type":"deep-research"}</c>).</summary>
public sealed record DeepResearchAgentConfig : AgentConfig
{
    /// <inheritdoc/>
    public override string Type => "deep-research";

    /// <summary>Gets whether thoughts come with summaries (wire field <c>thinking_summaries</c>).</summary>
    public ThinkingSummaries? ThinkingSummaries { get; init; }

    /// <summary>
    /// Gets a value indicating whether the interaction ends with a plan to agree on (wire field <c>collaborative_planning</c>).
    /// Continue from it without this to carry the plan out.
    /// </summary>
    public bool? CollaborativePlanning { get; init; }

    /// <summary>Gets whether the report may contain charts (wire field <c>visualization</c>).</summary>
    public Visualization? Visualization { get; init; }

    /// <summary>Gets a value indicating whether the agent may query BigQuery (wire field <c>enable_bigquery_tool</c>).</summary>
    [JsonPropertyName("enable_bigquery_tool")]
    public bool? EnableBigQueryTool { get; init; }
}
