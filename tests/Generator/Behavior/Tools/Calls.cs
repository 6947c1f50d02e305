namespace Gemini.Gen.Generator.Tests.Behavior.Tools;

/// <summary>Short forms for calling tools.</summary>
internal static class Calls
{
    public static FunctionCall Of(string name, string arguments = "{}") => new(name, RawJson.Parse(arguments), "call_1");

    public static async Task<string> ResultAsync(this IGeminiToolset tools, string name, string arguments = "{}", IServiceProvider? services = null)
    {
        FunctionResult result = await tools.InvokeAsync(Of(name, arguments), services, CancellationToken.None);
        Assert.Equal((name, "call_1", false), (result.Name, result.CallId, result.IsError));
        return result.Value.ToString();
    }

    public static async Task<string> ErrorAsync(this IGeminiToolset tools, string name, string arguments = "{}", IServiceProvider? services = null)
    {
        FunctionResult result = await tools.InvokeAsync(Of(name, arguments), services, CancellationToken.None);
        Assert.True(result.IsError, result.Value.ToString());
        return result.Value.ToString();
    }

    public static string? Schema(this IGeminiToolset tools, string name) =>
        tools.Tools.Single(tool => tool.Name == name).Parameters?.ToString();
}
