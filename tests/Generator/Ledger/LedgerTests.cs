using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gemini.Gen.Generator.Tests.Behavior;
using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Generator.Tests.Ledger;

/// <summary>
/// The tables of docs/guides/constraints.md are what the generator makes of the types beside this one; <c>UPDATE_SNAPSHOTS=1</c> writes them.
/// </summary>
public sealed class LedgerTests
{
    private static readonly string Page = RepositoryRoot.Combine("docs", "guides", "constraints.md");

    [Fact]
    public void The_table_of_constraints_is_what_the_generator_makes()
    {
        string[] rows =
        [
            .. Rows<ConstraintLedger>("ConstraintLedger.cs"),
            .. Rows<RequiredLedger>("ConstraintLedger.cs"),
            .. Rows<RequiredTextLedger>("ConstraintLedger.cs"),
            .. Rows<RequiredEmptyTextLedger>("ConstraintLedger.cs"),
        ];
        Verify("constraints", "| C# | schema | JSON that breaks it | what the reader says |\n|---|---|---|---|", rows);
    }

    [Fact]
    public void The_table_of_default_values_is_what_the_generator_makes()
    {
        DefaultLedger read = Json.Read<DefaultLedger>("{}");
        var values = (JsonObject)JsonNode.Parse(Json.Write(read))!;
        Verify(
            "defaults",
            "| C# | schema | read from `{}` |\n|---|---|---|",
            Declarations("DefaultLedger.cs", nameof(DefaultLedger)).Zip(
                Schemas<DefaultLedger>(),
                (declaration, schema) => $"| {Code(declaration)} | {Code(Compact(schema.Value))} | {Code(Compact(values[schema.Key]))} |"));
    }

    private static IEnumerable<string> Rows<T>(string file)
        where T : IGeminiSchema<T>
    {
        string[] breaking = [.. typeof(T).GetProperties().Select(property => property.GetCustomAttribute<BreaksAttribute>()?.Json).OfType<string>()];
        KeyValuePair<string, JsonNode?>[] schemas = [.. Schemas<T>()];
        string[] declarations = [.. Declarations(file, typeof(T).Name)];
        Assert.Equal((schemas.Length, schemas.Length), (breaking.Length, declarations.Length));
        for (int i = 0; i < schemas.Length; i++)
        {
            string violation = Assert.Single(Json.Violations<T>($$"""{"{{schemas[i].Key}}":{{breaking[i]}}}"""));
            string message = violation[(violation.IndexOf(": ", StringComparison.Ordinal) + 2)..];
            yield return $"| {Code(declarations[i])} | {Code(Compact(schemas[i].Value))} | {Code(breaking[i])} | {message.Replace("|", "\\|", StringComparison.Ordinal)} |";
        }
    }

    private static JsonObject Schemas<T>()
        where T : IGeminiSchema<T> => JsonNode.Parse(Json.Schema<T>())!["properties"]!.AsObject();

    /// <summary>The properties of a type as a reader of the page would write them.</summary>
    private static IEnumerable<string> Declarations(string file, string type)
    {
        string source = File.ReadAllText(RepositoryRoot.Combine("tests", "Generator", "Ledger", file));
        ClassDeclarationSyntax declaration = CSharpSyntaxTree.ParseText(source).GetRoot().DescendantNodes()
            .OfType<ClassDeclarationSyntax>().Single(node => node.Identifier.ValueText == type);
        foreach (PropertyDeclarationSyntax property in declaration.Members.OfType<PropertyDeclarationSyntax>())
        {
            string attributes = string.Concat(property.AttributeLists
                .Where(list => !list.ToString().StartsWith("[Breaks", StringComparison.Ordinal))
                .Select(list => list + " "));
            yield return $"{attributes}{property.Type}{(property.Initializer is null ? "" : " " + property.Initializer)}";
        }
    }

    private static void Verify(string table, string header, IEnumerable<string> rows)
    {
        string start = $"<!-- {table}: generated -->\n";
        const string End = "<!-- end -->";
        string page = File.ReadAllText(Page);
        int from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        int to = page.IndexOf(End, from, StringComparison.Ordinal);
        string expected = $"{header}\n{string.Join('\n', rows)}\n";
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            File.WriteAllText(Page, page[..from] + expected + page[to..]);
        else
            Assert.Equal(expected, page[from..to]);
    }

    private static string Compact(JsonNode? node) =>
        node is null ? "null" : node.ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private static string Code(string text) => "`" + text.Replace("|", "\\|", StringComparison.Ordinal) + "`";
}
