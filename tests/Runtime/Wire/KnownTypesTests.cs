using System.Collections;
using System.Reflection;

namespace Gemini.Gen.Tests.Wire;

/// <summary>What the API is known to send is read as its own type and member, not merely kept.</summary>
public class KnownTypesTests
{
    // What is only met in old data, has no type of its own, and survives among the additional members.
    private static readonly string[] KeptOnly =
    [
        "excludedPredefinedFunctions", // legacy spelling
        "role", // legacy, always "model"
        "total_reasoning_tokens", "rendered_content", "url", "title", // December 2025
        "raw_prompt_token", "model_invocation_token_counts", "non_grounding_model_invocation_token_counts", // undocumented usage
    ];

    public static TheoryData<string> Requests => WireSamples.Named("requests", except: "/agent-create.json");

    public static TheoryData<string> Responses => WireSamples.Named("responses", except: "/unknown-members.json");

    public static TheoryData<string> Events => WireSamples.Named("events");

    public static TheoryData<string> Streams => WireSamples.Named("streams", "sse", except: "/unknown-events.sse");

    [Theory]
    [MemberData(nameof(Requests))]
    public void Requests_hold_nothing_unknown(string name) => Assert.Empty(Unknowns(WireSamples.Request(name)));

    [Theory]
    [MemberData(nameof(Responses))]
    public void Responses_hold_nothing_unknown(string name) =>
        Assert.Empty(Unknowns(name.EndsWith("agents-list.json", StringComparison.Ordinal) ? GeminiJson.Read<AgentList>(WireSamples.Read(name)) : WireSamples.Response(name)));

    [Theory]
    [MemberData(nameof(Events))]
    public void Events_hold_nothing_unknown(string name) => Assert.Empty(Unknowns(GeminiJson.ReadEvent(WireSamples.Read(name))));

    [Theory]
    [MemberData(nameof(Streams))]
    public void Streamed_events_hold_nothing_unknown(string name) =>
        Assert.All(WireSamples.Events(name), static data => Assert.Empty(Unknowns(GeminiJson.ReadEvent(data))));

    [Fact]
    public void The_search_for_unknowns_finds_them_at_any_depth() =>
        Assert.Equal(
            ["UnknownStep", "UnknownContent", "UnknownAnnotation", "Interaction.future_field"],
            Unknowns(WireSamples.Response("steps/responses/unknown-members.json")));

    private static IEnumerable<string> Unknowns(object? value)
    {
        if (value is IEnumerable items and not (string or IDictionary))
        {
            foreach (var found in items.Cast<object?>().SelectMany(Unknowns))
                yield return found;
        }

        if (value is ToolResultValue { Blocks: { } blocks })
        {
            foreach (var found in Unknowns(blocks))
                yield return found;
        }

        if (value is not WireObject wire)
            yield break;
        if (wire.GetType().Name.StartsWith("Unknown", StringComparison.Ordinal))
        {
            yield return wire.GetType().Name;
            yield break;
        }

        var members = wire.GetType().GetProperties().Where(static property => property.Name is not (nameof(Interaction.Outputs) or nameof(Interaction.Citations)));
        foreach (var found in members.SelectMany(property => Unknowns(property.GetValue(wire))))
            yield return found;
        foreach (var name in wire is DynamicAgentConfig ? [] : (wire.AdditionalMembers?.Keys ?? []).Except(KeptOnly))
            yield return $"{wire.GetType().Name}.{name}";
    }
}
