using System.Collections.Immutable;
using Gemini.Gen.CompileTime;
using Gemini.Gen.CompileTime.Json;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>The valid members of an object of the user's file; for the others a problem is noted.</summary>
internal sealed class UserCatalogObject
{
    private readonly Dictionary<string, JsonValue> _members = new(StringComparer.Ordinal);

    private UserCatalogObject(TextSpan span) => Span = span;

    /// <summary>Where problems of the whole object are shown.</summary>
    public TextSpan Span { get; }

    public static UserCatalogObject Read(JsonValue value, Dictionary<string, MemberKind> known, ICollection<JsonProblem> problems)
    {
        // A squiggle under a whole object helps nobody.
        var result = new UserCatalogObject(value.Members.IsEmpty ? value.Span : value.Members[0].NameSpan);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (JsonMember member in value.Members)
        {
            if (!known.TryGetValue(member.Name, out MemberKind kind))
                problems.Add(new(member.NameSpan, $"'{member.Name}' is not a member here{Nearest(member.Name, known.Keys)}."));
            else if (!seen.Add(member.Name))
                problems.Add(new(member.NameSpan, $"'{member.Name}' is given twice."));
            else if (Problem(member.Value, kind) is { } problem)
                problems.Add(new(member.Value.Span, $"'{member.Name}' {problem}."));
            else if (member.Value.Kind != JsonKind.Missing)
                result._members.Add(member.Name, member.Value);
        }

        return result;
    }

    /// <summary>Whether the member is there and valid; null values are.</summary>
    public bool Has(string name) => _members.ContainsKey(name);

    public string? Text(string name) => _members.TryGetValue(name, out JsonValue? value) && value.Kind == JsonKind.String ? value.Text : null;

    public bool? Flag(string name) => _members.TryGetValue(name, out JsonValue? value) && value.Kind != JsonKind.Null ? value.Kind == JsonKind.True : null;

    public Located? Locate(string name) =>
        _members.TryGetValue(name, out JsonValue? value) && value.Kind == JsonKind.String ? new(value.Text, value.Span) : null;

    public ImmutableArray<JsonValue> Items(string name) =>
        _members.TryGetValue(name, out JsonValue? value) ? value.Items : ImmutableArray<JsonValue>.Empty;

    public IEnumerable<Located> Texts(string name) => Items(name).Select(i => new Located(i.Text, i.Span));

    private static string Nearest(string name, IEnumerable<string> candidates) =>
        NearestText.Find(name, candidates) is { } nearest ? $" (did you mean '{nearest}'?)" : "";

    // What is wrong with a value, or null. A value that is not there at all the JSON reader has reported.
    private static string? Problem(JsonValue value, MemberKind kind)
    {
        if (kind == MemberKind.Any || value.Kind is JsonKind.Missing or JsonKind.Null)
            return null;
        return kind switch
        {
            MemberKind.Flag => value.Kind is JsonKind.True or JsonKind.False ? null : "must be true or false",
            MemberKind.Texts => value.Kind == JsonKind.Array && value.Items.All(i => i.Kind == JsonKind.String) ? null : "must be an array of strings",
            MemberKind.Objects => value.Kind == JsonKind.Array ? null : "must be an array of objects",
            _ when value.Kind != JsonKind.String => "must be a string",
            MemberKind.Day => IsoDay.IsValid(value.Text) ? null : $"must be a day such as 2026-12-01, not '{value.Text}'",
            _ => UserCatalogMembers.Values(kind) is not { } values || values.Contains(value.Text)
                ? null
                : $"must be one of {string.Join(", ", values)}, not '{value.Text}'{Nearest(value.Text, values)}",
        };
    }
}
