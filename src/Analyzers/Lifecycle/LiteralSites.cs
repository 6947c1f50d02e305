using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Finds the IDs in string expressions that there is something to say about.</summary>
/// <param name="judge">What there is to say about IDs.</param>
/// <param name="constants">The constants that may be used instead of text.</param>
internal sealed class LiteralSites(LifecycleJudge judge, ConstantNames constants)
{
    /// <summary>Of a literal that is a file of its own, the first IDs tell enough; each report more takes the compiler's time and memory.</summary>
    public const int MaximumReports = 1000;

    private readonly OuterCode _outer = new();

    public ImmutableArray<Diagnostic> Find(LiteralExpressionSyntax literal, SemanticModel model, CancellationToken cancellation)
    {
        ImmutableArray<FoundId> found = IdFinder.Find(literal.Token.ValueText, cancellation);
        return found.IsEmpty ? ImmutableArray<Diagnostic>.Empty : Judge(literal, found, LiteralText.Of(literal), model, cancellation);
    }

    public ImmutableArray<Diagnostic> Find(InterpolatedStringExpressionSyntax interpolated, SemanticModel model, CancellationToken cancellation)
    {
        var text = LiteralText.Of(interpolated);
        ImmutableArray<FoundId> found = IdFinder.Find(text.Value, cancellation);
        return found.IsEmpty ? ImmutableArray<Diagnostic>.Empty : Judge(interpolated, found, text, model, cancellation);
    }

    private ImmutableArray<Diagnostic> Judge(
        ExpressionSyntax expression, ImmutableArray<FoundId> found, LiteralText text, SemanticModel model, CancellationToken cancellation)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        IdUse? use = null;
        bool isTest = false;
        foreach (FoundId site in found)
        {
            cancellation.ThrowIfCancellationRequested();
            IdText id = site.Text;
            if (judge.Judge(id, expression.SyntaxTree) is not { } verdict
                || site.Keys.Any(ReceiverNames.IsNotForRequests))
            {
                continue;
            }

            if (use is null)
            {
                isTest = TestCode.Contains(expression, _outer, model.Compilation);
                use = IdUseReader.Read(expression, model, _outer, isTest, cancellation);
            }

            bool isAssertion = use.IsAssertion && judge.OptionsOf(expression.SyntaxTree).ReportsTestAssertions;
            if (!isAssertion && (!use.IsRequest || (isTest && TestCode.IsMadeUp(use, id, site.Keys, site.IsInRequest))))
                continue;
            if (!GeminiEvidence.Suffices(verdict.Entry.NeededContext, id, use with { Names = use.Names.AddRange(site.Keys) }, expression, _outer))
                continue;
            Func<string, string>? constant = id.Id.Length == text.Value.Length && expression is LiteralExpressionSyntax { Token: var token }
                ? constants.For(token, model)
                : null;
            diagnostics.Add(LifecycleDiagnostic.Create(
                verdict, text.Locate(id.Start, id.Id.Length, cancellation), id, static replacement => replacement, constant, isAssertion ? DiagnosticSeverity.Info : null));
            if (diagnostics.Count == MaximumReports)
                break;
        }

        return diagnostics.ToImmutable();
    }
}
