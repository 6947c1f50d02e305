using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Polling;

/// <summary>Finds loops that poll an interaction and know one ending only: GEM0206.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PollLoopAnalyzer : GeminiAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(EndlessPoll.Descriptor);

    /// <inheritdoc/>
    protected override void Start(CompilationStartAnalysisContext context) => context.RegisterOperationAction(Check, OperationKind.Loop);

    private static void Check(OperationAnalysisContext context)
    {
        if (context.Operation is not (IWhileLoopOperation or IForLoopOperation) || !MayWaitForCompleted(context.Operation.Syntax))
            return;
        var loop = (ILoopOperation)context.Operation;
        IInvocationOperation[] calls = Calls(loop).ToArray();
        SyntaxNode[] helpers = calls.SelectMany(c => Helpers(c, context.CancellationToken)).ToArray();
        if (!calls.Any(c => PollCall.Is(c, Helpers(c, context.CancellationToken).ToArray()))
            || OtherEndings.AreKnownTo(loop.Syntax, helpers)
            || LoopExits.OnlyCompleted(loop) is not { } test)
        {
            return;
        }

        context.ReportDiagnostic(EndlessPoll.Create(loop, test));
    }

    // Of all loops of a compilation hardly one gets past this.
    private static bool MayWaitForCompleted(SyntaxNode loop)
    {
        foreach (SyntaxToken token in loop.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) || token.IsKind(SyntaxKind.StringLiteralToken))
            {
                if (token.ValueText.Equals(CompletedTest.Completed, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    // A call in an inner loop is that loop's business.
    private static IEnumerable<IInvocationOperation> Calls(IOperation operation)
    {
        foreach (IOperation child in operation.ChildOperations)
        {
            if (child is ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation)
                continue;
            if (child is IInvocationOperation call)
                yield return call;
            foreach (IInvocationOperation inner in Calls(child))
                yield return inner;
        }
    }

    // What a called method of this project does, one level deep.
    private static IEnumerable<SyntaxNode> Helpers(IInvocationOperation call, CancellationToken cancellation) =>
        call.TargetMethod.DeclaringSyntaxReferences
            .Select(r => r.GetSyntax(cancellation))
            .Where(static n => n is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax);
}
