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
