namespace Gemini.Gen;

/// <summary>Puts the parts of a run together that was continued.</summary>
internal static class ContinuedInteraction
{
    /// <summary>
    /// Returns the last part with the steps of all, the usage of all, and what describes the turn as the first part has it: later parts
    /// point to the one before.
    /// </summary>
    /// <param name="parts">The parts in order, at least one.</param>
    public static Interaction Merge(IReadOnlyList<Interaction> parts)
    {
        if (parts.Count == 1)
            return parts[0];
        Interaction first = parts[0];
        return parts[^1] with
        {
            Steps = [.. first.Steps, .. parts.Skip(1).SelectMany(static part => part.Steps.SkipWhile(static step => step is UserInputStep))],
            Usage = parts.Select(static part => part.Usage).Aggregate(UsageSum.Of),
            ContinuationIds = Ids(parts) is { Count: > 0 } ids ? ids : null,
            PreviousInteractionId = first.PreviousInteractionId,
            WireCreated = first.WireCreated,
            Input = first.Input,
        };
    }

    private static List<string> Ids(IReadOnlyList<Interaction> parts) =>
        [.. parts.SelectMany(static part => (part.ContinuationIds ?? []).Append(part.Id)).OfType<string>().Where(static id => id.Length > 0).Distinct()];
}
