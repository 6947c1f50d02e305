namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>The JSON files that .NET programs are configured by.</summary>
internal static class ConfigurationFiles
{
    /// <summary>Whether the file is <c>appsettings*.json</c> or <c>*.settings.json</c>, in any folder.</summary>
    public static bool IsConfiguration(string path)
    {
        string name = Path.GetFileName(path);
        return (name.StartsWith("appsettings", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            || name.EndsWith(".settings.json", StringComparison.OrdinalIgnoreCase);
    }
}
