namespace Gemini.Gen;

/// <summary>One place where JSON did not fit a schema by the letter, and was read as <see cref="SchemaReadOptions"/> allow.</summary>
/// <param name="Kind">What was repaired.</param>
/// <param name="Path">JSON Pointer (RFC 6901) to the value as it came, with the name that came; empty for the root.</param>
public sealed record SchemaRepair(SchemaRepairKind Kind, string Path);
