using System.Text;

namespace Gemini.Gen;

/// <summary>Tells complete, truncated, refused and invalid answers apart.</summary>
internal static class StructuredAnswer
{
    /// <summary>Reads the answer of the last interaction; those before it had to be corrected.</summary>
    public static StructuredResult<T> Read<T>(IReadOnlyList<Interaction> interactions, SchemaReadOptions options)
        where T : IGeminiSchema<T>
    {
        Interaction interaction = interactions[^1];
        string text = interaction.OutputText ?? "";
        SchemaReadReport report = SchemaReadReport.Clean;
        if (text.Length > 0 && T.TryRead(Encoding.UTF8.GetBytes(text), options, out T? value, out report))
        {
            RepairCounts.Record(report.Repairs);
            return new StructuredResult<T>(interactions, value, report.Repairs);
        }

        (StructuredResultStatus status, IReadOnlyList<SchemaViolation> violations) = Fault(interaction, text, report);
        return new StructuredResult<T>(interactions, status, violations);
    }

    /// <summary>Checks an answer that was streamed.</summary>
    /// <exception cref="StructuredOutputException">The answer is cut off, withheld, or does not fit.</exception>
    public static void Check<T>(Interaction interaction, SchemaReadOptions options)
        where T : IGeminiPartial<T>
    {
        string text = interaction.OutputText ?? "";
        SchemaReadReport report = SchemaReadReport.Clean;
        if (text.Length > 0 && T.TryCheck(Encoding.UTF8.GetBytes(text), options, out report))
        {
            RepairCounts.Record(report.Repairs);
            return;
        }

        (StructuredResultStatus status, IReadOnlyList<SchemaViolation> violations) = Fault(interaction, text, report);
        throw Failure(typeof(T).DeclaringType ?? typeof(T), status, violations, text);
    }

    /// <summary>Describes an answer that gave no value.</summary>
    public static StructuredOutputException Failure(
        Type type,
        StructuredResultStatus status,
        IReadOnlyList<SchemaViolation> violations,
        string text)
    {
        string reason = status switch
        {
            StructuredResultStatus.Truncated => "was cut off. Raise GenerationConfig.MaxOutputTokens, or ask for less.",
            StructuredResultStatus.Refused => "was withheld by the service. Change the prompt.",
            _ => "does not fit the schema.",
        };
        string details = string.Concat(violations.Select(v => "\n- " + v));
        return new StructuredOutputException($"The answer for {type.Name} {reason}{details}", violations, text);
    }

    private static (StructuredResultStatus Status, IReadOnlyList<SchemaViolation> Violations) Fault(
        Interaction interaction,
        string text,
        SchemaReadReport report)
    {
        if (Blocked(interaction) is { } blocked)
            return (StructuredResultStatus.Refused, [blocked]);
        return interaction.Status.Value is "incomplete" or "budget_exceeded" or "requires_continuation"
            ? (StructuredResultStatus.Truncated, [new SchemaViolation("", $"The answer ends early ({interaction.Status}).")])
            : (StructuredResultStatus.Invalid, text.Length > 0 ? report.Violations : [NoText(interaction)]);
    }

    /// <summary>The service may report a blocked answer on the interaction or on the step.</summary>
    private static SchemaViolation? Blocked(Interaction interaction)
    {
        foreach (InteractionError error in interaction.Errors ?? [])
        {
            if (ErrorCatalog.IsBlocked(error.Code))
                return new SchemaViolation("", $"The service withheld the answer ({error.Code}): {error.Message}");
        }

        foreach (Step step in interaction.Steps)
        {
            if (step is ModelOutputStep { Error: { } stepError } && !IsServerFault(stepError.Code))
                return new SchemaViolation("", $"The service withheld the answer: {stepError.Message}");
        }

        return null;
    }

    /// <summary>google.rpc codes: unknown, deadline exceeded, resource exhausted, internal, unavailable.</summary>
    private static bool IsServerFault(int? rpcCode) => rpcCode is 2 or 4 or 8 or 13 or 14;

    private static SchemaViolation NoText(Interaction interaction)
    {
        InteractionError? error = interaction.Errors is [var first, ..] ? first : null;
        string because = error is null ? "" : $" {error.Code}: {error.Message}";
        return new SchemaViolation("", $"The response has no text (status {interaction.Status}).{because}");
    }
}
