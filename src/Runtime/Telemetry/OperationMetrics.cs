using System.Diagnostics;

namespace Gemini.Gen;

/// <summary>The samples of an operation in which a model or an agent worked.</summary>
internal static class OperationMetrics
{
    /// <summary>Records duration, time to the first event, and tokens.</summary>
    public static void Record(
        in OperationInfo info,
        ApiEndpoint? endpoint,
        Interaction interaction,
        TokenCounts tokens,
        TimeSpan duration,
        TimeSpan? timeToFirstChunk,
        string? errorType)
    {
        TagList tags = Identity(info, endpoint, interaction);
        if (timeToFirstChunk is { } first)
            Instruments.TimeToFirstChunk.Record(first.TotalSeconds, tags);
        RecordTokens(tokens.Input, "input", tags);
        RecordTokens(tokens.Output, "output", tags);
        if (errorType is not null)
            tags.Add(SemanticNames.ErrorType, errorType);
        Instruments.OperationDuration.Record(duration.TotalSeconds, tags);
    }

    private static void RecordTokens(long? count, string type, TagList tags)
    {
        if (count is not { } known)
            return;
        tags.Add(SemanticNames.TokenType, type);
        Instruments.TokenUsage.Record(known, tags);
    }

    private static TagList Identity(in OperationInfo info, ApiEndpoint? endpoint, Interaction interaction)
    {
        // Not more than eight with the one that follows: that many need no memory of their own.
        TagList tags = default;
        tags.Add(SemanticNames.Operation, info.Kind);
        tags.Add(SemanticNames.Provider, OperationSpan.Provider(endpoint));
        if (info.Model is { } model)
            tags.Add(SemanticNames.RequestModel, model);
        if (info.Agent is { } agent)
            tags.Add(SemanticNames.AgentName, agent);
        if (!string.IsNullOrEmpty(interaction.Model))
            tags.Add(SemanticNames.ResponseModel, interaction.Model);
        if (endpoint is not null)
        {
            tags.Add(SemanticNames.ServerAddress, endpoint.Host);
            tags.Add(SemanticNames.ServerPort, endpoint.Port);
        }

        return tags;
    }
}
