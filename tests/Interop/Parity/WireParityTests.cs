using System.Text.Json;
using System.Text.Json.Nodes;
using Gemini.Gen.Testing;

namespace Gemini.Gen.Interop.Tests.Parity;

/// <summary>For the same call, our client sends the JSON that Google's SDK sends; README.md says where it does not, and why.</summary>
public sealed class WireParityTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static TheoryData<string> Recorded => new(RecordedBodies.Names);

    public static TheoryData<string> Differing => new(RecordedBodies.Differing);

    [Theory]
    [MemberData(nameof(Recorded))]
    public async Task The_body_is_the_one_on_record(string name)
    {
        using var emulator = InteropScript.CreateEmulator();
        // Each call is a request on record, as with automatic_continuation: false of the SDK.
        using var client = emulator.CreateClient(o => o.AutomaticContinuation = false);

        var ids = await Calls.ByName[name](client);

        AssertSame(ids.Fill(RecordedBodies.OfOurClient(name)), ContentOf(emulator.Requests[^1]));
    }

    [Theory]
    [MemberData(nameof(Differing))]
    public void A_difference_on_record_is_one(string name) =>
        Assert.False(JsonNode.DeepEquals(JsonNode.Parse(RecordedBodies.OfTheSdk(name)), JsonNode.Parse(RecordedBodies.OfOurClient(name))));

    [Fact]
    public void Every_call_has_a_body_on_record() =>
        Assert.Equal(RecordedBodies.Names, Calls.ByName.Keys.Order(StringComparer.Ordinal));

    /// <summary>Gets what the file of a request has: the body; without one, the method and address, with the query in a fixed order.</summary>
    private static string ContentOf(RecordedRequest request)
    {
        if (request.BodyText.Length > 0)
        {
            Assert.Matches("^POST /v1beta/(interactions|agents)$", request.ToString());
            return request.BodyText;
        }

        string query = request.Query.Length == 0 ? "" : $"?{string.Join('&', request.Query.Split('&').Order(StringComparer.Ordinal))}";
        return JsonSerializer.Serialize($"{request.Method} {request.Path}{query}");
    }

    private static void AssertSame(string expected, string actual)
    {
        var (left, right) = (JsonNode.Parse(expected)!, JsonNode.Parse(actual)!);
        if (!JsonNode.DeepEquals(left, right))
            Assert.Equal(left.ToJsonString(Indented), right.ToJsonString(Indented));
    }
}
