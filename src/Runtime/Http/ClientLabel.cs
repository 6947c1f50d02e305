namespace Gemini.Gen;

/// <summary>How this client names itself to the service.</summary>
internal static class ClientLabel
{
    /// <summary>Library and runtime with their versions, such as <c>gemini-gen/1.2.3 gl-dotnet/10.0.1</c>.</summary>
    public static string Value { get; } =
        $"gemini-gen/{typeof(ClientLabel).Assembly.GetName().Version?.ToString(3)} gl-dotnet/{Environment.Version}";
}
