namespace Gemini.Gen;

/// <summary>What there is to say about JSON that was read.</summary>
/// <param name="Violations">
/// Where it does not fit, in document order, at most <see cref="SchemaReadOptions.MaxViolations"/> and one that counts the rest; empty if a
/// value was read.
/// </param>
/// <param name="Repairs">Where it was repaired, in document order; empty if it fits by the letter.</param>
public sealed record SchemaReadReport(IReadOnlyList<SchemaViolation> Violations, IReadOnlyList<SchemaRepair> Repairs)
{
    /// <summary>Gets the report about JSON that fits by the letter.</summary>
    public static SchemaReadReport Clean { get; } = new([], []);
}
