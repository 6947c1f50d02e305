using System.Collections.Immutable;
using Gemini.Gen.CompileTime.Json;
using Gemini.Gen.CompileTime.Model;
using Gemini.Gen.CompileTime.Parsing;

namespace Gemini.Gen.Analyzers.Declarations;

/// <summary>Reads contracts: of the schemas that the generator renders, and of the lock file, whose mistakes are problems. Never throws.</summary>
/// <param name="context">What parsing the type has left; <see langword="null"/> for the lock file.</param>
/// <param name="problems">What is wrong with the file.</param>
internal sealed class ContractReader(ParseContext? context, ImmutableArray<JsonProblem>.Builder problems)
{
    /// <summary>The contract of a rendered schema.</summary>
    public static ContractNode Of(string schema, ParseContext context, string root) =>
        new ContractReader(context, ImmutableArray.CreateBuilder<JsonProblem>()).Read(JsonDocument.Parse(schema).Root, SchemaCursor.At(context, root));

    /// <summary>The contract of an entry of the lock file.</summary>
    public static ContractNode Of(JsonValue entry, ImmutableArray<JsonProblem>.Builder problems) =>
        new ContractReader(null, problems).Read(entry, default);

    private ContractNode Read(JsonValue json, SchemaCursor cursor)
    {
        var node = new ContractNode { Symbol = cursor.Symbol };
        if (!Is(json, JsonKind.Object, "an object"))
            return node;
        foreach (JsonMember member in json.Members)
            node = Read(node, member, cursor);
        // What an array of anything holds, and what follows a tuple, is there for the dialect's sake.
        if (!node.Prefix.IsEmpty || node.Types.Contains("object"))
            node = node with { Items = null };
        return node.Prefix.IsEmpty ? node : node with { MinItems = null, MaxItems = null };
    }

    private ContractNode Read(ContractNode node, JsonMember member, SchemaCursor cursor)
    {
        JsonValue value = member.Value;
        switch (member.Name)
        {
            case "description":
                return node;
            case "type":
                return node with { Types = Texts(value.Kind == JsonKind.String ? ImmutableArray.Create(value) : Items(value)).ToImmutableArray() };
            case "format":
                return node with { Format = Text(value) };
            case "minimum":
                return node with { Minimum = Number(value) };
            case "maximum":
                return node with { Maximum = Number(value) };
            case "minItems":
                return node with { MinItems = Number(value) };
            case "maxItems":
                return node with { MaxItems = Number(value) };
            case "enum":
                return node with { Values = Values(Texts(Items(value)), cursor) };
            case "codes":
                return node with { Values = Members(value).ToImmutableSortedDictionary(static item => item.Name, item => Text(item.Value), StringComparer.Ordinal) };
            case "properties":
                ILookup<string, MemberModel> members = cursor.Members;
                return node with
                {
                    Properties = Members(value).ToImmutableSortedDictionary(
                        static item => item.Name, item => Property(item, members[item.Name].FirstOrDefault(), cursor), StringComparer.Ordinal),
                };
            case "required":
                return node with { Required = Texts(Items(value)).ToImmutableSortedSet(StringComparer.Ordinal) };
            case "additionalProperties" when value.Kind == JsonKind.False:
                return node with { RefusesUnknown = true };
            case "additionalProperties":
                return node with { Additional = Read(value, cursor.Values) };
            case "items":
                return node with { Items = Read(value, cursor.Items) };
            case "prefixItems":
                return node with { Prefix = Items(value).Select((item, i) => Read(item, cursor.Prefix(i))).ToImmutableArray() };
            case "anyOf":
                return node with { AnyOf = Items(value).Select((item, i) => Read(item, cursor.Branch(i))).OrderBy(static branch => branch.ToJson(), StringComparer.Ordinal).ToImmutableArray() };
            case "$ref":
                return node with { Reference = Text(value) };
            case "$defs":
                return node with { Definitions = Members(value).ToImmutableSortedDictionary(static item => item.Name, item => Read(item.Value, cursor.Definition("#/$defs/" + item.Name)), StringComparer.Ordinal) };
            default:
                problems.Add(new(member.NameSpan, $"'{member.Name}' is not a keyword here"));
                return node;
        }
    }

    /// <summary>The values, each with the name it stands for if the enum is carried as codes.</summary>
    private static ImmutableSortedDictionary<string, string?> Values(IEnumerable<string> values, SchemaCursor cursor)
    {
        ILookup<string, string> names = ((cursor.Shape as EnumShape)?.Members.Where(static member => member.Code is not null) ?? [])
            .ToLookup(static member => member.Code!, static member => member.JsonName, StringComparer.Ordinal);
        return values.Distinct(StringComparer.Ordinal).ToImmutableSortedDictionary(static value => value, value => (string?)names[value].FirstOrDefault(), StringComparer.Ordinal);
    }

    /// <summary>
    /// A property. Where saying "or null" would need a union, the schema asks an optional one to be left out; but it is read all the same.
    /// </summary>
    private ContractNode Property(JsonMember property, MemberModel? member, SchemaCursor cursor)
    {
        ContractNode node = Read(property.Value, cursor.Property(member, context));
        return member is { Value.TakesNull: true } ? node.OrNull() : node;
    }

    /// <summary>The members of an object; what is given twice is a problem.</summary>
    private IEnumerable<JsonMember> Members(JsonValue json)
    {
        if (!Is(json, JsonKind.Object, "an object"))
            yield break;
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonMember member in json.Members)
        {
            if (names.Add(member.Name))
                yield return member;
            else
                problems.Add(new(member.NameSpan, $"'{member.Name}' is given twice"));
        }
    }

    private ImmutableArray<JsonValue> Items(JsonValue json) => Is(json, JsonKind.Array, "an array") ? json.Items : ImmutableArray<JsonValue>.Empty;

    private IEnumerable<string> Texts(IEnumerable<JsonValue> values) => values.Select(Text).OfType<string>();

    private string? Text(JsonValue json) => Is(json, JsonKind.String, "a string") ? json.Text : null;

    private string? Number(JsonValue json) => Is(json, JsonKind.Number, "a number") ? json.Text : null;

    private bool Is(JsonValue json, JsonKind kind, string expected)
    {
        if (json.Kind == kind)
            return true;
        // What is missing is the parser's to report.
        if (json.Kind != JsonKind.Missing)
            problems.Add(new(json.Span, $"{expected} is expected here"));
        return false;
    }
}
