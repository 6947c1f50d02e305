using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Catalog.Tool;

/// <summary><c>models.json</c> as it is written: reading and writing it again gives the same bytes.</summary>
internal static class CatalogFile
{
    private static readonly JsonSerializerOptions Layout = new()
    {
        WriteIndented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <exception cref="InputException">The file is not there, or is not a catalog.</exception>
    public static JsonObject Load(string path)
    {
        JsonObject catalog = InputFile.Json(path) as JsonObject ?? throw new InputException($"{path}: a JSON object is expected.");
        foreach (string list in new[] { "patterns", "models", "agents" })
        {
            if (catalog[list] is not JsonArray)
                throw new InputException($"{path}: '{list}' is missing. Is this the catalog?");
        }

        return catalog;
    }

    public static string Print(JsonObject catalog) => catalog.ToJsonString(Layout) + "\n";

    /// <summary>The catalog of the repository that the current folder, or the tool itself, is in.</summary>
    /// <exception cref="InputException">There is no repository.</exception>
    public static string DefaultPath(params string[] parts)
    {
        foreach (string start in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "Gemini.Gen.sln")))
                    return Path.Combine([folder.FullName, .. parts]);
            }
        }

        throw new InputException("No Gemini.Gen.sln here or above: name the file.");
    }
}
