using System.Globalization;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>Models for which <c>temperature</c> and <c>top_p</c> are deprecated: Gemini 3.5 Flash-Lite, 3.6 and everything newer.</summary>
internal static class SamplingModels
{
    private const string Family = "gemini-";

    public static bool IgnoreIt(string model)
    {
        string id = model.StartsWith("models/", StringComparison.Ordinal) ? model.Substring("models/".Length) : model;
        if (!id.StartsWith(Family, StringComparison.Ordinal))
            return false;
        int end = id.IndexOf('-', Family.Length);
        return end > 0
            && decimal.TryParse(id.Substring(Family.Length, end - Family.Length), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal generation)
            && (generation >= 3.6m || (generation == 3.5m && id.Substring(end).StartsWith("-flash-lite", StringComparison.Ordinal)));
    }
}
