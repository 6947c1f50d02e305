using System.Text.Json;

namespace Gemini.Gen.Testing.Tests.StructuredOutput;

public sealed class StructuredOutputTests : IDisposable
{
    private readonly GeminiEmulator _emulator = new();
    private readonly RawApi _api;

    public StructuredOutputTests() => _api = new RawApi(_emulator);

    public static TheoryData<string> Schemas => new(
        """{"type":"object","properties":{"name":{"type":"string"},"moons":{"type":"array","items":{"type":"string"},"maxItems":1},"radius_km":{"type":"number","minimum":100},"nickname":{"type":["string","null"]},"kind":{"type":"string","enum":["rocky","gas","ice"]}},"required":["name","moons","kind"],"additionalProperties":false}""",
        """{"type":"object","properties":{"at":{"type":"string","format":"date-time"},"day":{"type":"string","format":"date"},"time":{"type":["string","null"],"format":"time"},"id":{"type":"string","format":"uuid"},"link":{"type":"string","format":"uri"}},"required":["at"]}""",
        """{"type":"array","items":{"type":"integer","minimum":5,"maximum":7},"minItems":4,"maxItems":9}""",
        """{"type":"object","properties":{"a":{"type":"integer","maximum":-3},"b":{"type":"number","minimum":0.25,"maximum":0.5},"c":{"type":"integer","minimum":7.5},"d":{"type":"boolean"},"e":{"type":"integer","enum":[3,4]}},"required":["a","b","c","d"]}""",
        """{"type":"object","properties":{"tree":{"$ref":"#/$defs/node"}},"required":["tree"],"$defs":{"node":{"type":"object","properties":{"value":{"type":"string"},"children":{"type":"array","items":{"$ref":"#/$defs/node"}}},"required":["value"]}}}""",
        """{"type":"object","properties":{"next":{"anyOf":[{"$ref":"#"},{"type":"null"}]}},"required":["next"]}""",
        """{"type":"object","properties":{"shape":{"anyOf":[{"type":"object","properties":{"kind":{"type":"string","enum":["circle"]},"radius":{"type":"number"}},"required":["kind","radius"]},{"type":"object","properties":{"kind":{"type":"string","enum":["square"]},"side":{"type":"number"}},"required":["kind","side"]}]}},"required":["shape"]}""",
        """{"type":"object","properties":{"scores":{"type":"object","additionalProperties":{"type":"integer"}},"pair":{"type":"array","prefixItems":[{"type":"string"},{"type":"integer"}],"minItems":2,"maxItems":2,"items":{"type":"integer"}}},"required":["scores","pair"]}""",
        """{"type":"string","enum":["yes","no"]}""",
        """{"type":"object","properties":{"nothing":{"type":"null"}},"required":["nothing"]}""");

    public void Dispose()
    {
        _api.Dispose();
        _emulator.Dispose();
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task An_answer_conforms_to_the_requested_schema(string schema)
    {
        var answer = await AskAsync("Describe Mars and 4 others, no hurry.", schema);

        using var json = JsonDocument.Parse(answer.OutputText());
        Assert.Empty(SchemaChecker.Check(JsonDocument.Parse(schema).RootElement, json.RootElement));
    }

    [Theory]
    [InlineData("""{"type":"object","properties":{"self":{"$ref":"#"}},"required":["self"]}""")]
    [InlineData("""{"anyOf":[{"$ref":"#"}]}""")]
    [InlineData("""{"$ref":"#"}""")]
    public async Task A_schema_that_requires_itself_does_not_bring_the_emulator_down(string schema) =>
        Assert.Equal("completed", (await AskAsync("Go on", schema)).Status());

    [Fact]
    public async Task Values_come_from_the_text_where_they_fit()
    {
        const string Schema = """
            {"type":"object","properties":{
              "name":{"type":"string"},"kind":{"type":"string","enum":["gas","rocky"]},"moons":{"type":"integer","minimum":1},"seen":{"type":"string","format":"date"}}}
            """;

        var answer = await AskAsync("Describe the rocky planet Mars with its 2 moons, seen on 2026-03-04.", Schema);

        Assert.Equal("""{"name":"Mars","kind":"rocky","moons":2,"seen":"2026-03-04"}""", answer.OutputText());
    }

    [Fact]
    public async Task All_members_are_there_in_the_order_of_the_schema()
    {
        var answer = await AskAsync("Go on", """{"type":"object","properties":{"z":{"type":"boolean"},"a":{"type":"boolean"},"m":{"type":"boolean"}},"required":["m"]}""");

        Assert.Equal("""{"z":true,"a":true,"m":true}""", answer.OutputText());
    }

    [Fact]
    public async Task A_script_decides_over_the_schema()
    {
        _emulator.OnText("tart", """{"name":"Lemon tart"}""");

        var answer = await AskAsync("A tart for six.", """{"type":"object","properties":{"name":{"type":"string"}}}""");

        Assert.Equal("""{"name":"Lemon tart"}""", answer.OutputText());
    }

    [Fact]
    public async Task Asked_for_an_image_the_model_draws_a_decodable_one()
    {
        var answer = await _api.CreateAsync($$$"""{"model":"gemini-3.1-flash-image","input":"Draw","response_format":[{"type":"text"},{"type":"image"}]}""");

        var blocks = answer.Steps("model_output").Single().Items("content").ToList();
        var bytes = blocks[1].GetProperty("data").GetBytesFromBase64();
        Assert.Equal(["text", "image"], blocks.Select(block => block.Text("type")));
        Assert.Equal("image/jpeg", blocks[1].Text("mime_type"));
        Assert.Equal([0xFF, 0xD8], bytes[..2]);
        Assert.Equal([0xFF, 0xD9], bytes[^2..]);
    }

    [Fact]
    public async Task Asked_for_audio_the_model_records_a_wave_file()
    {
        var answer = await _api.CreateAsync("""{"model":"gemini-3.8-flash-tts","input":"Speak","response_modalities":["audio"]}""");

        var block = answer.Steps("model_output").Single().Items("content").Single();
        var bytes = block.GetProperty("data").GetBytesFromBase64();
        Assert.Equal("RIFF"u8.ToArray(), bytes[..4]);
        Assert.Equal(bytes.Length - 8, BitConverter.ToInt32(bytes, 4));
        Assert.Equal(24000, block.GetProperty("sample_rate").GetInt32());
    }

    [Fact]
    public async Task The_sample_rate_of_audio_is_the_one_asked_for()
    {
        var answer = await _api.CreateAsync($$$"""{"model":"{{{RawApi.Model}}}","input":"Speak","response_format":{"type":"audio","sample_rate":16000}}""");

        var block = answer.Steps("model_output").Single().Items("content").Single();
        var bytes = block.GetProperty("data").GetBytesFromBase64();
        Assert.Equal(16000, block.GetProperty("sample_rate").GetInt32());
        Assert.Equal((16000, 32000), (BitConverter.ToInt32(bytes, 24), BitConverter.ToInt32(bytes, 28)));
        Assert.Equal(bytes.Length - 44, BitConverter.ToInt32(bytes, 40));
    }

    [Theory]
    [InlineData("image")]
    [InlineData("audio")]
    public async Task Media_may_be_delivered_by_address(string type)
    {
        var answer = await _api.CreateAsync($$$"""{"model":"{{{RawApi.Model}}}","input":"Go","response_format":{"type":"{{{type}}}","delivery":"uri"}}""");

        var block = answer.Steps("model_output").Single().Items("content").Single();
        Assert.Null(block.Member("data"));
        Assert.NotEmpty(block.Text("uri")!);
    }

    private Task<JsonElement> AskAsync(string text, string schema) => _api.CreateAsync(
        $$"""{"model":"{{RawApi.Model}}","input":"{{text}}","response_format":{"type":"text","mime_type":"application/json","schema":{{schema}} } }""");
}
