using System.Globalization;
using Gemini.Gen.CompileTime.Json;
using Gemini.Gen.CompileTime.Model;
using Gemini.Gen.CompileTime.Parsing;

namespace Gemini.Gen.Analyzers.Declarations;

/// <summary>Adds up what a schema costs. It reads the rendered text, so that what is inlined twice counts twice, and what recurs once.</summary>
internal sealed class SchemaCost
{
    private readonly List<BudgetItem> _items = [];
    private readonly HashSet<string> _definitions = new(StringComparer.Ordinal);
    private JsonValue? _root;

    public IReadOnlyList<BudgetItem> Items => _items;

    /// <summary>Adds a schema.</summary>
    /// <param name="schema">The text that is sent.</param>
    /// <param name="context">What parsing the type has left.</param>
    /// <param name="root">The name of the shape that was rendered.</param>
    /// <param name="prefix">What comes before the names of its members.</param>
    public void Add(string schema, ParseContext context, string root, string prefix)
    {
        _root = JsonDocument.Parse(schema).Root;
        _definitions.Clear();
        Visit(_root, SchemaCursor.At(context, root), prefix, 1, 1);
    }

    public void Add(BudgetMeasure measure, string place, long amount, string? enumShape = null) =>
        _items.Add(new BudgetItem(measure, place, amount, enumShape));

    /// <param name="node">A schema.</param>
    /// <param name="cursor">What was rendered there.</param>
    /// <param name="place">Its place in C# names.</param>
    /// <param name="depth">How many objects and arrays are around it, and itself if it is one.</param>
    /// <param name="times">How many of it the arrays around it allow.</param>
    private void Visit(JsonValue node, SchemaCursor cursor, string place, int depth, long times)
    {
        if (node["$ref"] is { } reference)
        {
            if (_definitions.Add(reference.Text) && _root!["$defs"]?[reference.Text.Substring("#/$defs/".Length)] is { } definition)
                Visit(definition, cursor.Definition(reference.Text), place, depth, times);
            return;
        }

        if (node["enum"] is { } values)
            Add(BudgetMeasure.EnumCharacters, Here(place), values.Items.Sum(static value => (long)value.Text.Length), (cursor.Shape as EnumShape)?.Name);
        if (node["minimum"] is not null || node["maximum"] is not null || node["format"] is not null)
            Add(BudgetMeasure.Constraints, Here(place), 1);
        Array(node, cursor, place, depth, times);
        Object(node, cursor, place, depth, times);
        if (node["anyOf"] is not { Items: var branches })
            return;
        for (int i = 0; i < branches.Length; i++)
            Visit(branches[i], cursor.Branch(i), place, depth, times);
    }

    private void Array(JsonValue node, SchemaCursor cursor, string place, int depth, long times)
    {
        if (node["prefixItems"] is { } prefix)
        {
            // The length of a tuple is no choice, and its items are there because an array has to have them.
            Add(BudgetMeasure.Depth, Here(place), depth);
            for (int i = 0; i < prefix.Items.Length; i++)
                Visit(prefix.Items[i], cursor.Prefix(i), $"{place}[{i.ToString(CultureInfo.InvariantCulture)}]", depth + 1, times);
            return;
        }

        if (node["items"] is not { } items)
            return;
        Add(BudgetMeasure.Depth, Here(place), depth);
        long most = 1;
        if (node["maxItems"] is { } bound && long.TryParse(bound.Text, NumberStyles.None, CultureInfo.InvariantCulture, out most))
        {
            times = Math.Min(times * most, int.MaxValue);
            Add(BudgetMeasure.MaxItems, Here(place), times);
        }

        Visit(items, cursor.Items, place + "[]", depth + 1, times);
    }

    private void Object(JsonValue node, SchemaCursor cursor, string place, int depth, long times)
    {
        if (node["properties"] is { } properties)
        {
            Add(BudgetMeasure.Depth, Here(place), depth);
            var required = new HashSet<string>(node["required"]?.Items.Select(static name => name.Text) ?? [], StringComparer.Ordinal);
            ILookup<string, MemberModel> members = cursor.Members;
            foreach (JsonMember property in properties.Members)
            {
                MemberModel? member = members[property.Name].FirstOrDefault();
                string name = Join(place, member?.Name ?? property.Name);
                Add(BudgetMeasure.NameCharacters, name, property.Name.Length);
                if (!required.Contains(property.Name))
                    Add(BudgetMeasure.OptionalMembers, name, 1);
                Visit(property.Value, cursor.Property(member), name, depth + 1, times);
            }
        }

        if (node["additionalProperties"] is { Kind: JsonKind.Object } values)
        {
            Add(BudgetMeasure.Depth, Here(place), depth);
            Visit(values, cursor.Values, place + "[]", depth + 1, times);
        }
    }

    private static string Join(string place, string name) => place.Length == 0 ? name : $"{place}.{name}";

    private static string Here(string place) => place.Length == 0 ? "the type itself" : place;
}
