using System.Diagnostics;

namespace Gemini.Gen;

/// <summary>Counts what was repaired while reading, by kind. The places are not recorded: names in them may come from the model.</summary>
internal static class RepairCounts
{
    /// <param name="repairs">What was repaired.</param>
    /// <param name="toolName">The function whose arguments were read; <see langword="null"/> for a structured answer.</param>
    public static void Record(IReadOnlyList<SchemaRepair> repairs, string? toolName = null)
    {
        if (!Instruments.SchemaRepairs.Enabled)
            return;
        foreach (SchemaRepair repair in repairs)
        {
            TagList tags = default;
            tags.Add(SemanticNames.RepairKind, Name(repair.Kind));
            if (toolName is not null)
                tags.Add(SemanticNames.ToolName, toolName);
            Instruments.SchemaRepairs.Add(1, tags);
        }
    }

    private static string Name(SchemaRepairKind kind) => kind switch
    {
        SchemaRepairKind.NumberInString => "number_in_string",
        SchemaRepairKind.DoubleEncodedJson => "double_encoded_json",
        SchemaRepairKind.NameCase => "name_case",
        _ => "code_fence",
    };
}
