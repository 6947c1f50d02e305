using System.Net;

namespace Gemini.Gen.Testing.Tests.Refusals;

public sealed class RefusalTests : IDisposable
{
    private const string Image = "\"data\":\"AAAA\"";

    private readonly GeminiEmulator _emulator = new();
    private readonly RawApi _api;

    public RefusalTests() => _api = new RawApi(_emulator);

    public void Dispose()
    {
        _api.Dispose();
        _emulator.Dispose();
    }

    [Theory]
    [InlineData("\"system_instruction\":\"\\ud83d\"")]
    [InlineData("\"\\ud83d\":1")]
    public async Task Half_a_character_is_refused(string member) => Assert.Equal(HttpStatusCode.BadRequest, (await RefusedAsync(member)).Status);

    [Theory]
    [InlineData("\"temprature\":1", "Unknown parameter 'temprature'.")]
    [InlineData("\"systemInstruction\":\"Be brief.\"", "Unknown parameter 'systemInstruction'. Did you mean 'system_instruction'?")]
    [InlineData("\"generation_config\":{\"topK\":1}", "Unknown parameter 'generation_config.topK'.")]
    [InlineData("\"response_format\":{\"type\":\"text\",\"mimeType\":\"text/plain\"}", "Unknown parameter 'response_format.mimeType'. Did you mean 'mime_type'?")]
    [InlineData("\"agent_config\":{\"type\":\"dynamic\"}", "Unknown parameter 'agent_config'.")]
    [InlineData("\"tools\":[{\"type\":\"function\",\"name\":\"f\",\"strict\":true}]", "Unknown parameter 'tools[0].strict'.")]
    public async Task Unknown_members_are_refused_at_any_depth(string member, string message)
    {
        var refused = await RefusedAsync(member);

        Assert.Equal((HttpStatusCode.BadRequest, "parameter_unknown", message), (refused.Status, refused.Code, refused.Message));
    }

    [Theory]
    [InlineData("\"store\":\"no\"", "The value at 'store' must be a boolean.")]
    [InlineData("\"system_instruction\":null", "The value at 'system_instruction' must be a string.")]
    [InlineData("\"system_instruction\":{\"parts\":[]}", "The value at 'system_instruction' must be a string.")]
    [InlineData("\"tools\":[{\"type\":\"telepathy\"}]", "The value 'telepathy' is not supported for 'type' at 'tools[0]'.")]
    [InlineData("\"tools\":[{\"function_declarations\":[]}]", "Missing 'type' at 'tools[0]'.")]
    [InlineData("\"safety_settings\":[{\"type\":\"harassment\"}]", "Missing 'safety_settings[0].threshold'.")]
    [InlineData("\"response_modalities\":[\"IMAGE\"]", "The value 'IMAGE' is not supported at 'response_modalities[0]'. Supported are: text, image, audio, video, document.")]
    [InlineData("\"generation_config\":{\"tool_choice\":\"sometimes\"}", "The value 'sometimes' is not supported at 'generation_config.tool_choice'. Supported are: auto, any, none, validated.")]
    [InlineData("\"generation_config\":{\"tool_choice\":{\"allowed_tools\":{\"mode\":\"ANY\"}}}", "The value 'ANY' is not supported at 'generation_config.tool_choice.allowed_tools.mode'. Supported are: auto, any, none, validated.")]
    [InlineData("\"generation_config\":{\"tool_choice\":{\"allowed_tools\":{\"tools\":[\"g\"]}}}", "'generation_config.tool_choice.allowed_tools' names 'g', which is not in 'tools'.")]
    [InlineData("\"store\":false,\"background\":true", "'background' requires 'store'. Remove 'store: false' or 'background: true'.")]
    [InlineData("\"response_mime_type\":\"application/json\"", "'response_format' must be set when 'response_mime_type' is set.")]
    public async Task Wrong_values_are_refused_with_their_place(string member, string message)
    {
        var refused = await RefusedAsync(member);

        Assert.Equal(("invalid_request", message), (refused.Code, refused.Message));
    }

    [Theory]
    [InlineData("""{"input":"Hi"}""", "One of 'model' and 'agent' must be set.")]
    [InlineData("""{"model":"m","agent":"a","input":"Hi"}""", "Only one of 'model' and 'agent' may be set.")]
    [InlineData("""{"model":"m"}""", "Missing 'input'.")]
    [InlineData("[]", "The request body must be a JSON object.")]
    [InlineData("{", "The request body must be a JSON object.")]
    [InlineData("""{"agent":"deep-research-preview-04-2026","input":"Hi"}""", "Agent 'deep-research-preview-04-2026' requires 'background: true'.")]
    [InlineData("""{"agent":"antigravity-preview-09-2026","input":"Hi"}""", "Agent 'antigravity-preview-09-2026' requires 'environment'.")]
    [InlineData("""{"agent":"deep-research-preview-04-2026","input":"Hi","background":true,"generation_config":{}}""", "Unknown parameter 'generation_config'.")]
    public async Task A_request_must_say_what_answers_it(string body, string message) =>
        Assert.Equal(message, (await _api.RefusedAsync(body)).Message);

    [Theory]
    [InlineData("\"store\":false,\"background\":true")]
    [InlineData("\"webhook_config\":{\"uris\":[\"https://example.com\"]}")]
    public async Task Contradictory_state_is_refused(string members) => Assert.Equal("invalid_request", (await RefusedAsync(members)).Code);

    [Fact]
    public async Task An_unknown_previous_interaction_is_not_found()
    {
        var refused = await RefusedAsync("\"previous_interaction_id\":\"v1_unknown\"");

        Assert.Equal((HttpStatusCode.NotFound, "not_found"), (refused.Status, refused.Code));
    }

    [Theory]
    [InlineData("\"\"", "Missing text in content of type text.")]
    [InlineData("[{\"type\":\"text\",\"text\":\"\"}]", "Missing text in content of type text.")]
    [InlineData("[{\"type\":\"text\"}]", "Missing text in content of type text.")]
    [InlineData("[]", "A step of type user_input must have content.")]
    [InlineData("[{\"type\":\"user_input\",\"content\":[]}]", "A step of type user_input must have content.")]
    [InlineData("[{\"type\":\"image\"," + Image + ",\"uri\":\"https://example.com/a.png\"}]", "Content of type image must have either 'data' or 'uri', not both.")]
    [InlineData("[{\"type\":\"image\"}]", "Content of type image must have 'data' or 'uri'.")]
    [InlineData("[{\"type\":\"image\",\"data\":\"not base64!\"}]", "The 'data' of content of type image is not valid base64.")]
    [InlineData("[{\"role\":\"user\",\"content\":\"Hi\"}]", "Missing 'type' at 'input[0]'.")]
    [InlineData("[{\"type\":\"user_input\",\"content\":[{\"type\":\"text\",\"text\":\"Hi\"}]},{\"type\":\"text\",\"text\":\"Hi\"}]", "The value 'text' is not supported for 'type' at 'input[1]'.")]
    [InlineData("7", "The value at 'input' must be a string, a content block, or an array of content blocks or steps.")]
    public async Task Input_without_substance_is_refused(string input, string message)
    {
        var refused = await _api.RefusedAsync($$"""{"model":"{{RawApi.Model}}","input":{{input}}}""");

        Assert.Equal(("invalid_request", message), (refused.Code, refused.Message));
    }

    [Theory]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"}},"required":[]}""", "required: must not be empty")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"object","properties":{"x":{"type":"string"}},"required":[]}}}""", "properties.a.required: must not be empty")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"string"}},"required":["b"]}""", "property is not defined: 'b'")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"array"}}}""", "properties.a.items: missing field.")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"array","items":{"type":"string"},"maxItems":900},"b":{"type":"array","items":{"type":"string"},"maxItems":100}}}""", "invalid argument")]
    [InlineData("""{"type":"object","properties":{"a":{"type":["array","null"]}}}""", "properties.a.items: missing field.")]
    [InlineData("""{"type":"object","properties":{"a":{"anyOf":[{"type":"string"},{"type":"array"}]}}}""", "properties.a.anyOf[1].items: missing field.")]
    [InlineData("""{"type":"object","properties":{"a":{"oneOf":[{"type":"array"}]}}}""", "properties.a.oneOf[0].items: missing field.")]
    [InlineData("""{"type":"object","properties":{"a":{"type":"array","prefixItems":[{"type":"array"}]}}}""", "properties.a.prefixItems[0].items: missing field.")]
    [InlineData("""{"type":"object","properties":{"a":{"$ref":"#/$defs/b"}},"$defs":{"b":{"type":"array"}}}""", "$defs.b.items: missing field.")]
    [InlineData("""{"type":"object","additionalProperties":{"type":"array"}}""", "additionalProperties.items: missing field.")]
    [InlineData("""{"type":"string"}""", "must be of type object")]
    public async Task Parameters_that_the_service_cannot_read_are_refused(string parameters, string message)
    {
        var refused = await RefusedAsync("\"tools\":[{\"type\":\"function\",\"name\":\"f\",\"parameters\":" + parameters + "}]");

        Assert.Equal("invalid_request", refused.Code);
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(400, 400, 160, true)]
    [InlineData(400, 400, 161, false)]
    public async Task The_bounds_of_all_arrays_of_a_request_count_together(int first, int second, int answer, bool fits)
    {
        static string Schema(int bound) =>
            """{"type":"object","properties":{"a":{"type":"array","items":{"type":"string"},"maxItems":""" + bound + "}}}";
        static string Function(string name, int bound) => $$"""{"type":"function","name":"{{name}}","parameters":{{Schema(bound)}}}""";
        var body = $$"""
            {"model":"{{RawApi.Model}}","input":"Hi","tools":[{{Function("f", first)}},{{Function("g", second)}}],
             "response_format":{"type":"text","mime_type":"application/json","schema":{{Schema(answer)}} } }
            """;

        if (fits)
            await _api.CreateAsync(body);
        else
            Assert.Equal("Request contains an invalid argument.", (await _api.RefusedAsync(body)).Message);
    }

    [Theory]
    [InlineData("""{"type":"function","description":"Nameless"}""")]
    [InlineData("""{"type":"function","name":"has space"}""")]
    [InlineData("""{"type":"function","name":"f"},{"type":"function","name":"f"}""")]
    [InlineData("""{"type":"mcp_server","name":"my-server","url":"https://example.com"}""")]
    public async Task Tools_need_distinct_proper_names(string tools) =>
        Assert.Equal("invalid_request", (await RefusedAsync("\"tools\":[" + tools + "]")).Code);

    [Theory]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("[1,2]")]
    [InlineData("[{\"type\":\"text\",\"text\":\"a\"},2]")]
    [InlineData("{\"$ref\":\"#/a\"}")]
    [InlineData("{\"pages\":[{\"schema\":{\"$ref\":\"#/a\"}}]}")]
    public async Task A_function_result_is_an_object_a_string_or_content(string result)
    {
        _emulator.OnText("lamp").CallsTool("set_lamp");
        var turn = await _api.AskAsync("Dim the lamp.");

        var refused = await _api.RefusedAsync($$"""
            {"model":"{{RawApi.Model}}","previous_interaction_id":"{{turn.Id()}}",
             "input":[{"type":"function_result","call_id":"{{turn.Steps("function_call").Single().Text("id")}}","result":{{result}}}]}
            """);

        Assert.Equal("invalid_request", refused.Code);
    }

    [Fact]
    public async Task An_answer_may_have_a_schema_with_an_empty_list_of_what_is_required() => await _api.CreateAsync(
        $$$"""{"model":"{{{RawApi.Model}}}","input":"Hi","response_format":{"type":"text","mime_type":"application/json","schema":{"type":"object","properties":{"a":{"type":"string"}},"required":[]} } }""");

    [Fact]
    public async Task A_missing_key_is_refused()
    {
        using var api = new RawApi(_emulator, key: null);

        var refused = await api.RefusedAsync(RawApi.Turn("Hi"));

        Assert.Equal((HttpStatusCode.Unauthorized, "authentication"), (refused.Status, refused.Code));
    }

    [Fact]
    public async Task A_key_may_be_demanded()
    {
        using var emulator = new GeminiEmulator(new GeminiEmulatorOptions { ApiKey = "right" });
        using var right = new RawApi(emulator, "right");
        using var wrong = new RawApi(emulator, "wrong");

        await right.AskAsync("Hi");

        Assert.Equal("authentication", (await wrong.RefusedAsync(RawApi.Turn("Hi"))).Code);
    }

    [Fact]
    public async Task Models_outside_the_list_are_not_found()
    {
        using var emulator = new GeminiEmulator(new GeminiEmulatorOptions { Models = [RawApi.Model] });
        using var api = new RawApi(emulator);

        await api.AskAsync("Hi");
        var refused = await api.RefusedAsync("""{"model":"gemini-of-yesterday","input":"Hi"}""");

        Assert.Equal((HttpStatusCode.NotFound, "model_not_found"), (refused.Status, refused.Code));
    }

    [Fact]
    public async Task An_agent_that_nobody_created_is_not_found() =>
        Assert.Equal("not_found", (await _api.RefusedAsync("""{"agent":"my-reviewer","input":"Hi"}""")).Code);

    [Fact]
    public async Task An_unknown_address_gets_the_front_ends_error()
    {
        using var response = await _api.Http.GetAsync("nothing/here");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("\"status\":\"NOT_FOUND\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private Task<RefusedCall> RefusedAsync(string members) => _api.RefusedAsync($$"""{"model":"{{RawApi.Model}}","input":"Hi",{{members}}}""");
}
