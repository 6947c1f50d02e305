namespace Gemini.Gen.CompileTime.Documentation;

/// <summary>The parts of an XML documentation comment that a model should see, as plain text.</summary>
/// <param name="Summary">The summary, or <see langword="null"/>.</param>
/// <param name="Parameters">Parameter descriptions by name.</param>
/// <param name="Inheritance">The comment's <c>inheritdoc</c>, or <see langword="null"/> if it has none.</param>
internal sealed record DocComment(string? Summary, IReadOnlyDictionary<string, string> Parameters, InheritDoc? Inheritance)
{
    public static DocComment Empty { get; } = new(null, new Dictionary<string, string>(), null);

    public string? Parameter(string name) => Parameters.TryGetValue(name, out string? text) ? text : null;

    /// <summary>This comment, and for all that it leaves out the one it inherits.</summary>
    public DocComment Over(DocComment inherited)
    {
        var parameters = new Dictionary<string, string>();
        foreach (KeyValuePair<string, string> parameter in inherited.Parameters.Concat(Parameters))
            parameters[parameter.Key] = parameter.Value;
        return new DocComment(Summary ?? inherited.Summary, parameters, Inheritance);
    }
}

/// <summary>An <c>inheritdoc</c> element.</summary>
/// <param name="Cref">What it names, or <see langword="null"/> for what the symbol overrides, implements or derives from.</param>
internal sealed record InheritDoc(string? Cref);
