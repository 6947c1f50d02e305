using System.Text.Json;
using System.Text.RegularExpressions;

namespace Gemini.Gen.Testing;

/// <summary>What the service demands of the declared tools.</summary>
internal static partial class ToolRules
{
    public static Refusal? Check(JsonElement body)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var index = 0;
        foreach (var tool in body.Items("tools"))
        {
            if (CheckTool(tool, $"tools[{index++}]", names) is { } refusal)
                return refusal;
        }

        return CheckChoice(body, names) ?? SchemaRules.CheckTogether(body);
    }

    private static Refusal? CheckTool(JsonElement tool, string path, HashSet<string> names)
    {
        var name = tool.Text("name");
        if (tool.IsType("mcp_server"))
        {
            return name?.Contains('-', StringComparison.Ordinal) == true
                ? Refusal.Invalid($"The server name '{name}' at '{path}' must not contain '-'.")
                : null;
        }

        if (!tool.IsType("function"))
            return null;
        if (string.IsNullOrEmpty(name))
            return Refusal.Invalid($"Missing 'name' at '{path}'.");
        if (!FunctionName().IsMatch(name))
            return Refusal.Invalid($"Invalid function name '{name}' at '{path}'. It must start with a letter or '_' and have no spaces.");
        if (!names.Add(name))
            return Refusal.Invalid($"Duplicate function name '{name}' at '{path}'.");
        return tool.Member("parameters") is { } parameters ? CheckParameters(parameters, $"{path}.parameters") : null;
    }

    private static Refusal? CheckParameters(JsonElement parameters, string path) => parameters.Text("type") is null or "object"
        ? SchemaRules.Check(parameters, path, ofParameters: true)
        : Refusal.Invalid($"The schema at '{path}' must be of type object.");

    private static Refusal? CheckChoice(JsonElement body, HashSet<string> names)
    {
        var allowed = body.Member("generation_config")?.Member("tool_choice")?.Member("allowed_tools");
        var unknown = allowed?.Items("tools").Select(name => name.GetString()!).FirstOrDefault(name => !names.Contains(name));
        return unknown is null
            ? null
            : Refusal.Invalid($"'generation_config.tool_choice.allowed_tools' names '{unknown}', which is not in 'tools'.");
    }

    // The documentation advises letters, digits and underscores; the service also takes dots, colons and dashes.
    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_.:-]*$")]
    private static partial Regex FunctionName();
}
