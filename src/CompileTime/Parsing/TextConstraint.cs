using System.Text.RegularExpressions;
using Gemini.Gen.CompileTime.Model;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Constraints on the form of a text.</summary>
internal static class TextConstraint
{
    /// <summary>What <c>RegularExpressionAttribute</c> itself has.</summary>
    private const int DefaultTimeout = 2000;

    public static ConstraintModel? Of(ConstraintKind kind, string sentence, ConstraintTarget target, out string? misfit)
    {
        misfit = target.IsText ? null : target.NeedsText;
        return misfit is null ? new ConstraintModel(kind, sentence) : null;
    }

    /// <summary>File names with one of the extensions; without any the four that <c>FileExtensionsAttribute</c> itself has.</summary>
    public static ConstraintModel? Extensions(string? list, ConstraintTarget target, out string? misfit)
    {
        string[] endings = (string.IsNullOrWhiteSpace(list) ? "png,jpg,jpeg,gif" : list!)
            .Split(',')
            .Select(static ending => "." + ending.Replace(" ", string.Empty).Replace(".", string.Empty).ToLowerInvariant())
            .ToArray();
        string text = string.Join(", ", endings);
        return Of(ConstraintKind.FileExtension, $"A file name that ends in one of {text}.", target, out misfit) is { } constraint
            ? constraint with { Text = text, Values = endings.ToEquatableArray() }
            : null;
    }

    public static ConstraintModel? Pattern(string pattern, int? timeout, ConstraintTarget target, out string? misfit)
    {
        if (Of(ConstraintKind.Pattern, $"Matches the regular expression {pattern}", target, out misfit) is not { } constraint)
            return null;
        try
        {
            _ = new Regex(pattern);
        }
        catch (ArgumentException)
        {
            misfit = "is no valid regular expression";
            return null;
        }

        return constraint with { Text = pattern, Timeout = timeout is > 0 ? timeout.Value : DefaultTimeout };
    }
}
