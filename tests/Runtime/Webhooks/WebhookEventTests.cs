using System.Text;
using Gemini.Gen.Tests.Wire;

namespace Gemini.Gen.Runtime.Tests.Webhooks;

public sealed class WebhookEventTests
{
    [Fact]
    public void A_delivery_names_what_happened_and_to_what_and_survives()
    {
        byte[] body = WireSamples.Read("steps/webhooks/delivery.json");
        WebhookEvent delivered = WebhookEvent.Parse(body);

        Assert.Equal(WebhookEventType.InteractionCompleted, delivered.Type);
        Assert.Equal(new DateTimeOffset(2026, 9, 14, 8, 15, 33, TimeSpan.Zero), delivered.Timestamp);
        Assert.Equal("v1_ChdkZWVwLXRocmVlLWdoaRIXZGVlcC10aHJlZS1naGk", delivered.Data!.Id);
        Assert.Equal("v1", delivered.Version);
        JsonAssert.Equal(body, Encoding.UTF8.GetBytes(delivered.ToJson()));
    }

    [Fact]
    public void Unknown_events_and_members_survive()
    {
        const string Json = """{"type":"robot.moved","data":{"id":"r1","error_code":"not_found","error_message":"Gone.","room":7},"x":[1]}""";
        WebhookEvent delivered = WebhookEvent.Parse(Json);

        Assert.Equal("robot.moved", delivered.Type.Value);
        Assert.Equal("not_found", delivered.Data!.ErrorCode);
        Assert.Equal("Gone.", delivered.Data.ErrorMessage);
        Assert.Equal(Json, delivered.ToJson());
    }

    [Fact]
    public void A_body_without_a_type_is_read_all_the_same() => Assert.Null(WebhookEvent.Parse("{}").Type.Value);
}
