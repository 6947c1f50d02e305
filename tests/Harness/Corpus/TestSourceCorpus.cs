using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gemini.Gen.Harness;

/// <summary>
/// The C# sources inside the tests' string literals, and broken versions of them: what an editor shows an analyzer
/// while someone types.
/// </summary>
public static class TestSourceCorpus
{
    /// <summary>Every string literal of more than <paramref name="minimumLength"/> characters in the C# files below a folder, without markup.</summary>
    public static IEnumerable<string> SourcesBelow(string folder, int minimumLength = 20) => Directory
        .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .SelectMany(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f)).GetRoot().DescendantTokens())
        .Where(t => t.IsKind(SyntaxKind.StringLiteralToken) || t.IsKind(SyntaxKind.MultiLineRawStringLiteralToken))
        .Select(t => WithoutMarkup(t.ValueText))
        .Where(s => s.Length > minimumLength)
        .Distinct();

    /// <summary>The source cut off after each of its tokens.</summary>
    public static IEnumerable<string> Prefixes(string source) => CSharpSyntaxTree.ParseText(source).GetRoot()
        .DescendantTokens()
        .Select(t => source[..t.Span.End]);

    private static string WithoutMarkup(string text)
    {
        try
        {
            return MarkupParser.Parse(text).Text;
        }
        catch (FormatException)
        {
            return text;
        }
    }
}
