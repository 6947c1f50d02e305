using System.Text.RegularExpressions;

namespace Gemini.Gen.Corpus.Proof;

/// <summary>A shape of the corpus: what stands between two headings of a file.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Group">The heading of the file.</param>
/// <param name="Title">The heading of the shape.</param>
/// <param name="Prose">What is said about it; may be empty.</param>
/// <param name="Preamble">The file's directives and namespace.</param>
/// <param name="Code">Its C# code.</param>
public sealed partial record CorpusEntry(string File, string Group, string Title, string Prose, string Preamble, string Code)
{
    /// <summary>The shape as a file of its own.</summary>
    public string Source => Preamble + "\n" + Code;

    /// <summary>The full names of the schema types, in declaration order.</summary>
    public IEnumerable<string> SchemaTypes => Attributed().Matches(Code)
        .Where(match => match.Groups["attribute"].Value == "GeminiSchema")
        .Select(match => Namespace + match.Groups["name"].Value.TrimStart('@'));

    /// <summary>The full names of the toolsets, in declaration order.</summary>
    public IEnumerable<string> Toolsets => Attributed().Matches(Code)
        .Where(match => match.Groups["attribute"].Value == "GeminiTools")
        .Select(match => Namespace + match.Groups["name"].Value.TrimStart('@'));

    private string Namespace => NamespaceDeclaration().Match(Preamble).Groups[1].Value + ".";

    /// <inheritdoc/>
    public override string ToString() => $"{Group}: {Title}";

    // An attribute at the start of a line, perhaps more attributes, then the type.
    [GeneratedRegex(@"^ *\[(?<attribute>GeminiSchema|GeminiTools)[^\n]*\n(?: *(?:\[|//|///)[^\n]*\n)*[\w ]*?\b(?:class|record struct|record|struct) (?<name>@?\w+)", RegexOptions.Multiline)]
    private static partial Regex Attributed();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceDeclaration();
}
