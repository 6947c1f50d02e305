namespace Gemini.Gen.CompileTime.Documentation;

/// <summary>The parts of an XML documentation comment that a model should see, as plain text.</summary>
/// <param name="Summary">The summary, or <see langword="null"/>.</param>
/// <param name="Parameters">Parameter descriptions by name.</param>
/// <param name="Inherits">Whether the comment is an <c>inheritdoc</c>.</param>
internal sealed record DocComment(string? Summary, IReadOnlyDictionary<string, string> Parameters, bool Inherits)
{
    public static DocComment Empty { get; } = new(null, new Dictionary<string, string>(), false);

    public string? Parameter(string name) => Parameters.TryGetValue(name, out string? text) ? text : null;
}
