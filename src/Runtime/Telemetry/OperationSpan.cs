using System.Diagnostics;

namespace Gemini.Gen;

/// <summary>The span of an operation.</summary>
internal static class OperationSpan
{
    /// <summary>Begins the span; <see langword="null"/> if nobody listens or the sampler drops it.</summary>
    public static Activity? Start(in OperationInfo info, ApiEndpoint? endpoint)
    {
        if (!Instruments.Activities.HasListeners())
            return null;
        string name = (info.Model ?? info.Agent) is { } target ? $"{info.Kind} {target}" : info.Kind;
        // A wait is no call of its own: those are inside.
        ActivityKind kind = info.Kind == OperationKind.Wait ? ActivityKind.Internal : ActivityKind.Client;
        // Samplers see only the attributes that are there at the start.
        Activity? activity = Instruments.Activities.StartActivity(name, kind, parentContext: default, Identity(info, endpoint));
        if (activity is { IsAllDataRequested: true })
            Describe(activity, info);
        return activity;
    }

    /// <summary>Adds what the operation brought.</summary>
    public static void End(
        Activity activity,
        Interaction interaction,
        TokenCounts tokens,
        TimeSpan? timeToFirstChunk,
        string? errorType)
    {
        if (errorType is not null)
        {
            // No description: messages can quote the request.
            activity.SetTag(SemanticNames.ErrorType, errorType).SetStatus(ActivityStatusCode.Error);
        }

        if (!activity.IsAllDataRequested)
            return;
        // A tag that is set to null is removed.
        if (!string.IsNullOrEmpty(interaction.Id))
            activity.SetTag(SemanticNames.ResponseId, interaction.Id);
        activity.SetTag(SemanticNames.ResponseModel, interaction.Model);
        activity.SetTag(SemanticNames.TimeToFirstChunk, timeToFirstChunk?.TotalSeconds);
        activity.SetTag(SemanticNames.InputTokens, tokens.Input);
        activity.SetTag(SemanticNames.OutputTokens, tokens.Output);
        activity.SetTag(SemanticNames.CachedTokens, tokens.Cached);
        activity.SetTag(SemanticNames.ReasoningTokens, tokens.Reasoning);
        if (string.IsNullOrEmpty(interaction.Status.Value))
            return;
        activity.SetTag(SemanticNames.Status, interaction.Status.Value);
        if (!interaction.Status.IsRunning)
            activity.SetTag(SemanticNames.FinishReasons, new[] { FinishReason(interaction.Status) });
    }

    private static List<KeyValuePair<string, object?>> Identity(in OperationInfo info, ApiEndpoint? endpoint)
    {
        List<KeyValuePair<string, object?>> tags =
        [
            new(SemanticNames.Operation, info.Kind),
            new(SemanticNames.Provider, Provider(endpoint)),
        ];
        if (info.Model is { } model)
            tags.Add(new(SemanticNames.RequestModel, model));
        if (info.Agent is { } agent)
            tags.AddRange([new(SemanticNames.AgentId, agent), new(SemanticNames.AgentName, agent)]);
        if (endpoint is not null)
            tags.AddRange([new(SemanticNames.ServerAddress, endpoint.Host), new(SemanticNames.ServerPort, endpoint.Port)]);
        return tags;
    }

    /// <summary>Tells which of Google's services answers, as far as the address says.</summary>
    public static string Provider(ApiEndpoint? endpoint) =>
        endpoint?.Host.EndsWith("aiplatform.googleapis.com", StringComparison.OrdinalIgnoreCase) == true ? "gcp.vertex_ai" : "gcp.gemini";

    private static void Describe(Activity activity, in OperationInfo info)
    {
        activity.SetTag(SemanticNames.ResponseId, info.InteractionId);
        if (info.Streams)
            activity.SetTag(SemanticNames.RequestStream, true);
        if (info.Request is not { } request)
            return;
        activity.SetTag(SemanticNames.PreviousInteraction, request.PreviousInteractionId);
        activity.SetTag(SemanticNames.OutputType, OutputType(request.ResponseFormat));
        if (request is not ModelInteractionRequest { GenerationConfig: { } config })
            return;
        activity.SetTag(SemanticNames.RequestTemperature, config.Temperature);
        activity.SetTag(SemanticNames.RequestTopP, config.TopP);
        activity.SetTag(SemanticNames.RequestMaxTokens, config.MaxOutputTokens);
        activity.SetTag(SemanticNames.RequestSeed, config.Seed);
        activity.SetTag(SemanticNames.RequestReasoningLevel, config.ThinkingLevel?.Value);
        activity.SetTag(SemanticNames.RequestStopSequences, config.StopSequences?.ToArray());
    }

    private static string? OutputType(OneOrMany<ResponseFormat>? format) => format is not { Count: 1 } ? null : format[0] switch
    {
        TextResponseFormat { MimeType: { } type } when type == "application/json" => "json",
        TextResponseFormat => "text",
        ImageResponseFormat => "image",
        AudioResponseFormat => "speech",
        _ => null,
    };

    /// <summary>The conventions' word where they have one, else the wire's.</summary>
    private static string FinishReason(InteractionStatus status) => status.Value switch
    {
        "completed" => "stop",
        "requires_action" => "tool_call",
        "incomplete" => "length",
        "failed" => "error",
        var other => other,
    };
}
