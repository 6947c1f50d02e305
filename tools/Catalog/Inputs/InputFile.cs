using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Catalog.Tool;

/// <summary>Reads the files given to the tool, with errors that name them.</summary>
internal static class InputFile
{
    /// <exception cref="InputException">The file cannot be read.</exception>
    public static string Text(string path)
    {
        try
        {
            return File.ReadAllText(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new InputException($"{path}: {e.Message}");
        }
    }

    /// <exception cref="InputException">The file cannot be read, or is not JSON.</exception>
    public static JsonNode? Json(string path)
    {
        try
        {
            return JsonNode.Parse(Text(path), documentOptions: new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        }
        catch (JsonException e)
        {
            throw new InputException($"{path}({e.LineNumber + 1},{e.BytePositionInLine + 1}): not JSON: {e.Message}");
        }
    }
}
