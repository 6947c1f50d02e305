using System.Net.ServerSentEvents;
using System.Text;

namespace Gemini.Gen.Tests.Wire;

/// <summary>The sample payloads beside this file: made up, one folder per wire revision and kind.</summary>
internal static class WireSamples
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "Wire", "Samples");

    /// <summary>Lists the samples of a kind, which is the name of their folder.</summary>
    public static TheoryData<string> Named(string kind, string extension = "json", string except = "\n") =>
        new(Directory.EnumerateFiles(Root, "*." + extension, SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => file.Split('/')[1] == kind && !file.EndsWith(except, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal));

    public static byte[] Read(string name) => File.ReadAllBytes(Path.Combine(Root, name));

    public static Interaction Response(string name) => GeminiJson.ReadInteraction(Read(name));

    public static InteractionRequest Request(string name) => GeminiJson.ReadRequest(Read(name));

    public static IEnumerable<byte[]> Events(string name)
    {
        using var stream = new MemoryStream(Read(name));
        foreach (var item in SseParser.Create(stream).Enumerate())
        {
            if (!item.Data.StartsWith("[DONE]", StringComparison.Ordinal))
                yield return Encoding.UTF8.GetBytes(item.Data);
        }
    }
}
