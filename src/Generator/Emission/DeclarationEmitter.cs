namespace Gemini.Gen.Generator.Emission;

/// <summary>Prints the properties of a function declaration.</summary>
internal static class DeclarationEmitter
{
    public static void Emit(SourceWriter writer, string name, string? description, string? parameters)
    {
        writer.Line($"Name = {Names.Text(name)},");
        if (description is not null)
            writer.Line($"Description = {Names.Text(description)},");
        if (parameters is not null)
            writer.Line($"Parameters = {Names.Runtime}.RawJson.FromValidUtf8(\"\"\"{parameters}\"\"\"u8.ToArray()),");
    }
}
