using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Xml.Linq;

namespace Gemini.Gen.Tests.Wire;

/// <summary>Everything the official declarations know has a documented member here.</summary>
public class CoverageTests
{
    private static readonly JsonElement WireTypes =
        RawJson.Parse(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Wire", "wire-types.json"))).ToElement();

    private static readonly Dictionary<string, string> Documentation =
        XDocument.Load(Path.ChangeExtension(typeof(Interaction).Assembly.Location, ".xml"))
            .Descendants("member")
            .Where(static member => member.HasElements)
            .ToDictionary(static member => (string)member.Attribute("name")!, static member => member.ToString());

    // The official SDKs compute these; they never go over the wire.
    private static readonly string[] Views = ["output_audio", "output_image", "output_text", "output_video"];

    [Fact]
    public void Every_wire_field_has_a_property_whose_documentation_names_it()
    {
        var missing =
            from type in WireTypes.GetProperty("types").EnumerateObject()
            from field in type.Value.EnumerateArray()
            let problem = Problem(WireNames.Find(type.Name), field.GetString()!)
            where problem is not null
            select $"\n{type.Name}.{field}: {problem}";

        Assert.True(!missing.Any(), string.Concat(missing));
    }

    [Fact]
    public void Every_wire_enum_value_has_a_documented_member()
    {
        var missing =
            from type in WireTypes.GetProperty("enums").EnumerateObject()
            from value in type.Value.EnumerateArray()
            where !Members(WireNames.Find(type.Name)).Contains(value.GetString()!)
            select $"{type.Name}: {value}";

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_wire_object_has_metadata() =>
        Assert.All(
            typeof(WireObject).Assembly.GetTypes()
                .Where(static type => type is { IsAbstract: false } && type.IsSubclassOf(typeof(WireObject)) && !type.IsAssignableTo(typeof(IRawCase))),
            static type => Assert.NotNull(GeminiJsonContext.Default.GetTypeInfo(type)));

    /// <summary>No case is forgotten in its union's converter: its own discriminator leads back to it.</summary>
    [Fact]
    public void Every_case_of_a_union_is_read_as_itself()
    {
        Type[] all = typeof(WireObject).Assembly.GetTypes();
        var cases =
            from union in all
            where union.IsAbstract && union.IsSubclassOf(typeof(WireObject)) && union.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is not null
            from type in all
            where !type.IsAbstract && type.IsSubclassOf(union) && !type.IsAssignableTo(typeof(IRawCase))
            select (Union: union, Case: type);

        Assert.True(cases.Count() > 70);
        Assert.All(cases, static pair =>
        {
            object empty = RuntimeHelpers.GetUninitializedObject(pair.Case);
            string name = pair.Case.IsSubclassOf(typeof(InteractionEvent)) ? nameof(InteractionEvent.EventType) : "Type";
            string json = $"{{\"{JsonNamingPolicy.SnakeCaseLower.ConvertName(name)}\":\"{pair.Case.GetProperty(name)!.GetValue(empty)}\"}}";
            Assert.IsType(pair.Case, JsonSerializer.Deserialize(json, pair.Union, GeminiJson.Options));
        });
    }

    private static string? Problem(Type? type, string field)
    {
        if (type is null)
            return "no type";
        var isOnTheWire = GeminiJsonContext.Default.GetTypeInfo(type)!.Properties.Any(property => property.Name == field);
        if (!isOnTheWire && !Views.Contains(field))
            return "not read or written";
        if (field == "stream")
            return null; // set by the client according to the method called
        var property = type.GetProperties().FirstOrDefault(property => WireName(property) == field);
        if (property is null)
            return "no public property";
        if (!Documentation.ContainsKey($"T:{type.FullName}"))
            return "a type without documentation";
        // An overriding property inherits its documentation.
        Type declaring = property.GetMethod!.GetBaseDefinition().DeclaringType!;
        if (!Documentation.TryGetValue($"P:{declaring.FullName}.{property.Name}", out string? text))
            return "no documentation";
        return Views.Contains(field) || text.Contains($"<c>{field}</c>", StringComparison.Ordinal) ? null : "documentation that does not name it";
    }

    private static string WireName(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name
        ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name);

    private static IEnumerable<string> Members(Type? type) =>
        from property in type?.GetProperties(BindingFlags.Static | BindingFlags.Public) ?? []
        where Documentation.ContainsKey($"P:{type!.FullName}.{property.Name}")
        select RawJson.Parse(GeminiJson.WriteText(property.GetValue(null)!)).ToElement().GetString();
}
