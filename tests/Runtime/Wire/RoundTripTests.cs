namespace Gemini.Gen.Tests.Wire;

/// <summary>What was read is written as it was, in either wire revision, whatever it holds.</summary>
public class RoundTripTests
{
    public static TheoryData<string> Requests => WireSamples.Named("requests", except: "/agent-create.json");

    public static TheoryData<string> Responses => WireSamples.Named("responses", except: "/agents-list.json");

    public static TheoryData<string> Errors => WireSamples.Named("errors");

    public static TheoryData<string> Events => WireSamples.Named("events");

    public static TheoryData<string> Streams => WireSamples.Named("streams", "sse");

    [Theory]
    [MemberData(nameof(Requests))]
    public void Requests_survive(string name) =>
        JsonAssert.Equal(WireSamples.Read(name), GeminiJson.WriteRequest(WireSamples.Request(name)));

    [Theory]
    [MemberData(nameof(Responses))]
    public void Responses_survive(string name) =>
        JsonAssert.Equal(WireSamples.Read(name), GeminiJson.Write(WireSamples.Response(name)));

    [Theory]
    [MemberData(nameof(Responses))]
    public void Copies_of_responses_survive(string name)
    {
        var copy = WireSamples.Response(name) with { Id = "another" };

        JsonAssert.Equal(WireSamples.Read(name), GeminiJson.Write(copy with { Id = WireSamples.Response(name).Id }));
    }

    [Theory]
    [MemberData(nameof(Errors))]
    public void Error_bodies_survive(string name) =>
        JsonAssert.Equal(WireSamples.Read(name), GeminiJson.Write(GeminiJson.Read<ErrorResponse>(WireSamples.Read(name))));

    [Theory]
    [MemberData(nameof(Events))]
    public void Events_survive(string name) =>
        JsonAssert.Equal(WireSamples.Read(name), GeminiJson.Write(GeminiJson.ReadEvent(WireSamples.Read(name))));

    [Theory]
    [MemberData(nameof(Streams))]
    public void Streamed_events_survive(string name)
    {
        var events = WireSamples.Events(name).ToList();

        Assert.NotEmpty(events);
        Assert.All(events, static data => JsonAssert.Equal(data, GeminiJson.Write(GeminiJson.ReadEvent(data))));
    }

    [Fact]
    public void An_error_event_in_an_error_body_survives() =>
        Assert.All(
            WireSamples.Events("steps/errors/error-as-sse.sse"),
            static data => JsonAssert.Equal(data, GeminiJson.Write(Assert.IsType<ErrorEvent>(GeminiJson.ReadEvent(data)))));

    [Fact]
    public void Agents_survive() =>
        JsonAssert.Equal(
            WireSamples.Read("steps/requests/agent-create.json"),
            GeminiJson.Write(GeminiJson.Read<Agent>(WireSamples.Read("steps/requests/agent-create.json"))));

    [Fact]
    public void Lists_of_agents_survive() =>
        JsonAssert.Equal(
            WireSamples.Read("steps/responses/agents-list.json"),
            GeminiJson.Write(GeminiJson.Read<AgentList>(WireSamples.Read("steps/responses/agents-list.json"))));
}
