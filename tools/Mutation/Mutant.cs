using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Mutation;

/// <summary>One small mistake in a file.</summary>
/// <param name="Id">What the switch is set to while this mistake is made; above 0, unique in a run.</param>
/// <param name="File">Relative to the repository.</param>
/// <param name="Line">From 1.</param>
/// <param name="Change">What is written where.</param>
internal sealed record Mutant(int Id, string File, int Line, Change Change);

/// <summary>What is written in place of some text.</summary>
/// <param name="Span">In the original file.</param>
/// <param name="Before">What stands there.</param>
/// <param name="After">What a mutant has there.</param>
internal sealed record Change(TextSpan Span, string Before, string After);
