using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Corpus.Proof.Page;

/// <summary>Renders <c>docs/schema.md</c>: C# beside schema for every shape of the corpus.</summary>
internal static class SchemaPage
{
    private const string Introduction = """
        # C# and its schema

        Every shape of types that the generator supports: the C# code, and the JSON Schema that the model gets. The choices behind it are in
        [decision 5](decisions/0005-schema-choices.md); what DataAnnotations become is told by [GEM1007](rules/GEM1007.md).


        """;

    private const string Proof = """
        ## How this page is proved

        This page is made from the code in [tests/Corpus](../tests/Corpus/Shapes), and a test compares the two. For every shape and thousands of
        random values, tests show that

        - what generated code writes, System.Text.Json with reflection reads as an equal value, and the reverse. It is set up as `JsonMirror` in
          those tests says: snake_case names, enums by name, flags as arrays of names, ISO 8601 durations, tuples as arrays, nullable annotations
          and constructor parameters respected;
        - each document written fits the schema. A validator written for the tests from the JSON Schema specification 2020-12 checks all of it,
          exact numbers and formats included. Where Node.js with Ajv, or Python with jsonschema, is installed, that validator has to agree, with
          formats as annotations: a `DateTime` without a kind and a `TimeOnly` have no offset to write, which RFC 3339 demands;
        - each document with a single thing wrong is reported with one violation, at exactly that JSON Pointer, and one that is cut off
          anywhere is reported and never makes anything throw;
        - what lenient reading repairs, such as a number in a string, is read as the value that was meant, and counted once;
        - generated code compiles without a warning from C# 11 to the newest, with trim and AOT analysis, and is the same to the byte under
          any culture and order of files;
        - half-typed code makes neither generator nor analyzer throw.

        `CORPUS_SEED` and `CORPUS_VALUES` repeat a failure or take more values; `CORPUS_PREFIXES=all` takes every prefix of the code.
        """;

    public static string Render(IReadOnlyList<CorpusFile> files)
    {
        // From the simple to the composed; what is not listed follows.
        string[] order =
        [
            "Scalars", "Times", "Nullability", "Enums", "Lists", "Dictionaries", "Tuples", "AnyValues", "Records", "Construction", "Inheritance", "Unions",
            "Recursion", "Names", "Descriptions", "Attributes", "Defaults", "Constraints", "Tools", "Business", "Everyday",
        ];
        CorpusFile[] sorted = [.. files.OrderBy(file => Array.IndexOf(order, file.Name[..^3]) is var index and >= 0 ? index : order.Length - 2.5).ThenBy(file => file.Name, StringComparer.Ordinal)];
        var page = new StringBuilder(Introduction);
        foreach (CorpusFile file in sorted)
        {
            page.Append(CultureInfo.InvariantCulture, $"- [{file.Title}](#{Anchor(file.Title)}): ");
            page.AppendJoin(", ", file.Entries.Select(static entry => $"[{Lower(entry.Title)}](#{Anchor(entry.Title)})")).Append('\n');
        }

        page.Append("- [How this page is proved](#how-this-page-is-proved)\n");
        foreach (CorpusFile file in sorted)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {file.Title}\n");
            Paragraph(page, file.Prose);
            foreach (CorpusEntry entry in file.Entries)
                Render(page, entry);
        }

        return page.Append('\n').Append(Proof).Append('\n').ToString();
    }

    /// <summary>The name of a heading as GitHub makes it for links.</summary>
    public static string Anchor(string title) =>
        string.Concat(title.ToLowerInvariant().Where(static c => char.IsLetterOrDigit(c) || c is '-' or '_' or ' ')).Replace(' ', '-');

    private static void Render(StringBuilder page, CorpusEntry entry)
    {
        page.Append(CultureInfo.InvariantCulture, $"\n### {entry.Title}\n");
        Paragraph(page, entry.Prose);
        page.Append(CultureInfo.InvariantCulture, $"\n```csharp\n{entry.Code.Trim('\n')}\n```\n");
        (string Name, JsonNode? Schema)[] schemas =
        [
            .. entry.SchemaTypes.Select(static name => (name[(name.LastIndexOf('.') + 1)..], (JsonNode?)SchemaShape.Named(name).Schema)),
            .. entry.Toolsets.SelectMany(static name => ToolShape.All.Values.Where(tool => tool.Toolset == name)).Select(static tool => (tool.Tool, (JsonNode?)tool.Schema)),
        ];
        foreach ((string name, JsonNode? schema) in schemas)
        {
            if (schemas.Length > 1 || schema is null)
                page.Append(CultureInfo.InvariantCulture, $"\n`{name}`{(schema is null ? " has no parameters, and so no schema." : ":")}\n");
            if (schema is not null)
                page.Append(CultureInfo.InvariantCulture, $"\n```json\n{CompactJson.Of(schema)}\n```\n");
        }
    }

    private static void Paragraph(StringBuilder page, string prose)
    {
        if (prose.Length > 0)
            page.Append(CultureInfo.InvariantCulture, $"\n{prose}\n");
    }

    /// <summary>An acronym keeps its capitals.</summary>
    private static string Lower(string title) => title.Length > 1 && char.IsUpper(title[1]) ? title : char.ToLowerInvariant(title[0]) + title[1..];
}
