namespace Gemini.Gen.Interop.Tests;

/// <summary>The JSON bodies in <c>Bodies/</c>, as Google's JavaScript SDK sends them.</summary>
internal static class RecordedBodies
{
    private const string OurSuffix = ".gemini-gen";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Bodies");

    /// <summary>Gets the names of the recorded calls.</summary>
    public static IEnumerable<string> Names => AllNames.Where(name => !name.EndsWith(OurSuffix, StringComparison.Ordinal));

    /// <summary>Gets the names of the calls for which our client sends another body than the SDK.</summary>
    public static IEnumerable<string> Differing =>
        AllNames.Where(name => name.EndsWith(OurSuffix, StringComparison.Ordinal)).Select(name => name[..^OurSuffix.Length]);

    private static IEnumerable<string> AllNames =>
        Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    /// <summary>Reads what the SDK sends.</summary>
    public static string OfTheSdk(string name) => File.ReadAllText(Path.Combine(Folder, $"{name}.json"));

    /// <summary>Reads what our client must send: the same, unless a difference is on record.</summary>
    public static string OfOurClient(string name) => Differing.Contains(name) ? OfTheSdk(name + OurSuffix) : OfTheSdk(name);
}
