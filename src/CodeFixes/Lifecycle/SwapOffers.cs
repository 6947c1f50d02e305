using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CodeFixes.Lifecycle;

/// <summary>A replacement that a lifecycle diagnostic names.</summary>
/// <param name="Title">What the user sees.</param>
/// <param name="EquivalenceKey">Equal for what Fix All applies together.</param>
/// <param name="NewText">What to put at the diagnostic's location.</param>
internal sealed record SwapOffer(string Title, string EquivalenceKey, string NewText);

/// <summary>Reads the offered replacements from the properties of a lifecycle diagnostic.</summary>
internal static class SwapOffers
{
    /// <summary>The replacements, the preferred one first; none if another ID alone would not be right.</summary>
    public static IEnumerable<SwapOffer> Of(Diagnostic diagnostic)
    {
        string[] ids = List(diagnostic, DiagnosticProperties.Replacements);
        string[] texts = List(diagnostic, DiagnosticProperties.NewTexts);
        if (ids.Length != texts.Length)
            yield break;
        for (int i = 0; i < ids.Length; i++)
        {
            // Fix All with the first action gives each ID its own preferred replacement.
            yield return new($"{TitleStart(diagnostic)} '{ids[i]}'", $"{diagnostic.Id}:{(i == 0 ? "preferred" : ids[i])}", texts[i]);
        }
    }

    /// <summary>The title of a fix up to what it puts in: the old ID and, if known, the shutdown date.</summary>
    public static string TitleStart(Diagnostic diagnostic)
    {
        string date = diagnostic.Properties.TryGetValue(DiagnosticProperties.ShutdownDate, out string? known) ? $" (shutdown {known})" : "";
        return $"Replace '{diagnostic.Properties[DiagnosticProperties.Id]}'{date} with";
    }

    private static string[] List(Diagnostic diagnostic, string key) =>
        diagnostic.Properties.TryGetValue(key, out string? value) && value is not null ? value.Split(DiagnosticProperties.Separator) : Array.Empty<string>();
}
