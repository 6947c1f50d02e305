using System.Text.Json;

namespace Gemini.Gen.Testing.Tests;

/// <summary>Reads answers of the API.</summary>
internal static class Reading
{
    public static string Id(this JsonElement interaction) => interaction.GetProperty("id").GetString()!;

    public static string Status(this JsonElement interaction) => interaction.GetProperty("status").GetString()!;

    public static string OutputText(this JsonElement interaction) =>
        string.Concat(interaction.Steps("model_output").SelectMany(step => step.Items("content")).Select(block => block.Text("text")));

    public static IEnumerable<JsonElement> Steps(this JsonElement interaction, string type) =>
        interaction.Items("steps").Where(step => step.IsType(type));

    public static IEnumerable<string> StepTypes(this JsonElement interaction) => interaction.Items("steps").Select(step => step.Text("type")!);

    public static IEnumerable<string> Types(this IEnumerable<JsonElement> events) => events.Select(e => e.Text("event_type")!);

    /// <summary>Joins the text deltas of a stream.</summary>
    public static string DeltaText(this IEnumerable<JsonElement> events) =>
        string.Concat(events.Select(e => e.Member("delta")).OfType<JsonElement>().Where(delta => delta.IsType("text")).Select(delta => delta.Text("text")));
}
