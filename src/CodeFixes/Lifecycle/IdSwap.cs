using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Lifecycle;

/// <summary>One offered replacement of one reported ID.</summary>
/// <param name="Title">Names the old ID, its shutdown date if known, and the new ID.</param>
/// <param name="EquivalenceKey">Equal for what Fix All does together: the preferred replacements of all IDs, or one other replacement.</param>
/// <param name="Change">The edit.</param>
internal sealed record IdSwap(string Title, string EquivalenceKey, TextChange Change)
{
    /// <summary>The replacements of a diagnostic, the preferred one first; none if its properties have none.</summary>
    public static IEnumerable<IdSwap> Of(Diagnostic diagnostic)
    {
        string[] ids = List(diagnostic, DiagnosticProperties.Replacements);
        string[] texts = List(diagnostic, DiagnosticProperties.NewTexts);
        if (ids.Length != texts.Length || !diagnostic.Properties.TryGetValue(DiagnosticProperties.Id, out string? old))
            yield break;
        string date = diagnostic.Properties.TryGetValue(DiagnosticProperties.ShutdownDate, out string? known) ? $" (shutdown {known})" : "";
        for (int i = 0; i < ids.Length; i++)
        {
            yield return new(
                $"Replace '{old}'{date} with '{ids[i]}'",
                $"{diagnostic.Id}:{(i == 0 ? "preferred" : ids[i])}",
                new TextChange(diagnostic.Location.SourceSpan, texts[i]));
        }
    }

    private static string[] List(Diagnostic diagnostic, string key) =>
        diagnostic.Properties.TryGetValue(key, out string? value) && value is not null ? value.Split(DiagnosticProperties.Separator) : Array.Empty<string>();
}
