using System.Text.Json;

namespace Gemini.Gen.Testing.Tests.Refusals;

public sealed class SampleRequestTests
{
    public static TheoryData<string> Samples => new(typeof(SampleRequestTests).Assembly.GetManifestResourceNames().Where(name => name.Contains("create")).Order());

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_request_of_the_wire_samples_has_members_that_the_emulator_knows(string name)
    {
        using var stream = typeof(SampleRequestTests).Assembly.GetManifestResourceStream(name)!;
        using var body = JsonDocument.Parse(stream);

        var refusal = name == "agent-create" ? RequestShapes.CheckAgent(body.RootElement) : RequestShapes.CheckInteraction(body.RootElement);

        Assert.Null(refusal);
        if (name != "agent-create")
            Assert.Null(StateRules.Check(body.RootElement) ?? ToolRules.Check(body.RootElement) ?? ContentRules.Check(InputSteps.Of(body.RootElement)));
    }
}
