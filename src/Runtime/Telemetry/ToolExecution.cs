using System.Diagnostics;

namespace Gemini.Gen;

/// <summary>Runs a function of a toolset, with a span and a sample around it if somebody listens.</summary>
internal static class ToolExecution
{
    /// <summary>Runs the function that a call names. It adds nothing to what the toolset returns or throws.</summary>
    public static ValueTask<FunctionResult> InvokeAsync(
        IGeminiToolset toolset,
        FunctionCall call,
        IServiceProvider? services,
        CancellationToken cancellationToken) =>
        Instruments.ListenToTools
            ? ObservedAsync(toolset, call, services, cancellationToken)
            : toolset.InvokeAsync(call, services, cancellationToken);

    private static async ValueTask<FunctionResult> ObservedAsync(
        IGeminiToolset toolset,
        FunctionCall call,
        IServiceProvider? services,
        CancellationToken cancellationToken)
    {
        using Activity? activity = Start(call);
        long start = Stopwatch.GetTimestamp();
        string? errorType = null;
        try
        {
            FunctionResult result = await toolset.InvokeAsync(call, services, cancellationToken).ConfigureAwait(false);
            errorType = result.IsError ? ErrorTypes.Tool : null;
            if (result.Repairs.Count > 0)
            {
                activity?.SetTag(SemanticNames.RepairCount, result.Repairs.Count);
                RepairCounts.Record(result.Repairs, call.Name);
            }

            return result;
        }
        catch (Exception e)
        {
            errorType = ErrorTypes.Of(e);
            throw;
        }
        finally
        {
            if (errorType is not null)
                activity?.SetTag(SemanticNames.ErrorType, errorType).SetStatus(ActivityStatusCode.Error);
            Record(call, Stopwatch.GetElapsedTime(start), errorType);
        }
    }

    private static Activity? Start(FunctionCall call)
    {
        if (!Instruments.Activities.HasListeners())
            return null;
        KeyValuePair<string, object?>[] tags =
        [
            new(SemanticNames.Operation, OperationKind.ExecuteTool),
            new(SemanticNames.ToolName, call.Name),
            new(SemanticNames.ToolType, "function"),
        ];
        return Instruments.Activities
            .StartActivity($"{OperationKind.ExecuteTool} {call.Name}", ActivityKind.Internal, parentContext: default, tags)?
            .SetTag(SemanticNames.ToolCallId, call.Id);
    }

    private static void Record(FunctionCall call, TimeSpan duration, string? errorType)
    {
        TagList tags = default;
        tags.Add(SemanticNames.ToolName, call.Name);
        tags.Add(SemanticNames.ToolType, "function");
        if (errorType is not null)
            tags.Add(SemanticNames.ErrorType, errorType);
        Instruments.ToolDuration.Record(duration.TotalSeconds, tags);
    }
}
