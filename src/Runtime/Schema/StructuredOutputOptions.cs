namespace Gemini.Gen;

/// <summary>How a structured answer is asked for.</summary>
public sealed record StructuredOutputOptions
{
    /// <summary>
    /// Gets how often, at most, the model is told what is wrong with an answer that does not fit the schema and asked for a corrected one;
    /// 0 by default. Every time costs another interaction, see <see cref="StructuredResult{T}.Interactions"/>. Answers that were cut off or
    /// withheld are never repaired: more of the same would be cut off or withheld again.
    /// </summary>
    public int RepairTurns { get; init; }

    /// <summary>
    /// Gets how strictly the answer is read; <see cref="SchemaReadOptions.Strict"/> by default. What was repaired is in
    /// <see cref="StructuredResult{T}.ReadRepairs"/>.
    /// </summary>
    public SchemaReadOptions ReadOptions { get; init; } = SchemaReadOptions.Strict;
}
