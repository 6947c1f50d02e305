using System.Net;
using System.Text;
using System.Text.Json;

namespace Gemini.Gen.Tests.Wire;

/// <summary>Strings that JSON's grammar allows and .NET cannot hold: they end as any broken JSON does.</summary>
public sealed class BrokenTextTests
{
    private const string Half = "\\ud83d";

    public static TheoryData<string> Texts { get; } = [Half, "\\udc00", "\u0001"];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_response_is_an_api_exception(string text)
    {
        using var test = new TestClient();
        test.Server.Events([Bytes(Samples.Answer("TEXT"), text)]);
        await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.GetAsync("x"));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_stream_is_a_stream_exception(string text)
    {
        using var test = new TestClient(o => o.MaxRetries = 0);
        test.Server.Events([Bytes(Samples.OpenStream(Samples.Created("a"), Samples.TextDelta("TEXT")), text)]);
        await Assert.ThrowsAsync<GeminiStreamException>(
            () => InteractionAccumulator.AccumulateAsync(test.Interactions.StreamAsync(new ModelInteractionRequest { Model = "m", Input = "Hi" })));
    }

    [Fact]
    public void A_name_in_a_step_of_an_unknown_type_is_a_stream_exception_when_a_delta_adds_to_it()
    {
        var accumulator = new InteractionAccumulator();
        accumulator.Add(GeminiJson.ReadEvent(Bytes("""{"event_type":"step.start","index":0,"step":{"type":"dance_call","TEXT":1}}""", Half)));

        Assert.Throws<GeminiStreamException>(
            () => accumulator.Add(GeminiJson.ReadEvent("""{"event_type":"step.delta","index":0,"delta":{"type":"dance_call","tempo":2}}"""u8)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task An_error_keeps_its_status(string text)
    {
        using var test = new TestClient();
        test.Server.Answer((_, _) => Task.FromResult(
            new HttpResponseMessage(HttpStatusCode.BadRequest) { Content = new ByteArrayContent(Bytes(Samples.Error("TEXT", "TEXT"), text)) }));
        var e = await Assert.ThrowsAsync<GeminiApiException>(() => test.Interactions.GetAsync("x"));
        Assert.Equal(HttpStatusCode.BadRequest, e.StatusCode);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_state_is_no_json(string text) => Assert.ThrowsAny<JsonException>(
        () => ConversationState.Parse(Bytes("""{"TEXT":1,"version":1,"previous_interaction_id":"TEXT"}""", text)));

    [Fact]
    public void A_step_whose_type_is_no_text_is_unknown() =>
        Assert.Equal("", GeminiJson.Read<Step>(Bytes("""{"TEXT":1,"type":"TEXT"}""", Half)).Type);

    [Fact]
    public void A_member_that_no_type_knows_goes_back_byte_by_byte()
    {
        string json = """{"id":"a","mood":{"TEXT":["TEXT", 1.0]}}""".Replace("TEXT", Half, StringComparison.Ordinal);
        Interaction interaction = GeminiJson.ReadInteraction(Encoding.UTF8.GetBytes(json));
        Interaction other = GeminiJson.ReadInteraction(Encoding.UTF8.GetBytes(json.Replace(" 1.0", "1", StringComparison.Ordinal)));

        Assert.Equal(json, interaction.ToJson());
        Assert.True(interaction.Equals((WireObject)GeminiJson.ReadInteraction(Encoding.UTF8.GetBytes(json))));
        Assert.False(interaction.Equals((WireObject)other));
    }

    [Fact]
    public void A_code_and_a_result_that_are_no_text_are_none()
    {
        Assert.Null(GeminiJson.Read<InteractionError>(Bytes("""{"code":"TEXT"}""", Half)).Code);
        Assert.Null(new ToolResultValue(RawJson.Parse($"\"{Half}\"")).Text);
    }

    /// <summary>U+0001 stands for a byte that no UTF-8 has.</summary>
    private static byte[] Bytes(string json, string text) =>
        [.. Encoding.UTF8.GetBytes(json.Replace("TEXT", text, StringComparison.Ordinal)).Select(static b => b == 1 ? (byte)0xFF : b)];
}
