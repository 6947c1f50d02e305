using System.Text.Json.Nodes;
using Gemini.Gen.Catalog.Tool;

namespace Gemini.Gen.Catalog.Tests.Tool;

/// <summary>What an update printed and wrote.</summary>
internal sealed record UpdateResult(int ExitCode, string Output, string Error, string Catalog)
{
    public JsonObject Entry(string id)
    {
        JsonNode root = JsonNode.Parse(Catalog)!;
        return root["models"]!.AsArray().Concat(root["agents"]!.AsArray()).Select(e => e!.AsObject()).Single(e => (string)e["id"]! == id);
    }
}

/// <summary>A folder with a copy of the shipped catalog and the files of an update.</summary>
internal sealed class UpdateFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("catalog-").FullName;

    public UpdateFolder() => Write("models.json", ShippedCatalog.Text);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public UpdateResult Update(string list, string table, string asOf = "2026-12-02", string extension = "md")
    {
        UpdateResult result = Run(list, table, asOf, extension);
        Assert.True(result.ExitCode == 0, result.Error);
        return result;
    }

    public UpdateResult UpdateAgain(string list, string table) => Update(list, table);

    public UpdateResult Run(string list, string table, string asOf = "2026-12-02", string extension = "md")
    {
        var output = new StringWriter();
        var error = new StringWriter();
        int exitCode = UpdateCommand.Run(
            Write("models.list.json", list), Write("table." + extension, table), Path.Combine(_folder, "models.json"), asOf, output, error);
        return new(exitCode, output.ToString(), error.ToString().Replace(_folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal), File.ReadAllText(Path.Combine(_folder, "models.json")));
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
