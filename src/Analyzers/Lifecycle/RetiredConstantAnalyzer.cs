using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>
/// Reports GEM0101 to GEM0104 where a constant of another assembly is used. One that this compilation declares is
/// reported once, at its declaration.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RetiredConstantAnalyzer : GeminiAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => LifecycleDiagnostic.Descriptors;

    /// <inheritdoc/>
    protected override void Start(CompilationStartAnalysisContext context)
    {
        LifecycleJudge judge = LifecycleJudge.Of(context.Options, context.CancellationToken);
        context.RegisterOperationAction(c => Check(c, judge), OperationKind.FieldReference);
    }

    private static void Check(OperationAnalysisContext context, LifecycleJudge judge)
    {
        IFieldSymbol field = ((IFieldReferenceOperation)context.Operation).Field;
        if (!field.HasConstantValue
            || field.ConstantValue is not string value
            || SymbolEqualityComparer.Default.Equals(field.ContainingAssembly, context.Compilation.Assembly)
            || !IdText.TryRead(value, out IdText id)
            || context.Operation is not { Syntax: ExpressionSyntax expression, SemanticModel: { } model }
            || judge.Judge(id, expression.SyntaxTree) is not { } verdict)
        {
            return;
        }

        IdUse use = IdUseReader.Read(expression, model, context.CancellationToken);
        if (!use.IsRequest || IsObsolete(field) || !GeminiEvidence.Suffices(verdict.Entry.NeededContext, id, WithConstant(use, field), expression))
            return;
        context.ReportDiagnostic(LifecycleDiagnostic.Create(
            verdict, expression.GetLocation(), id, replacement => NewText(expression, field, value, id, replacement)));
    }

    // The compiler itself reports uses of an obsolete constant.
    private static bool IsObsolete(IFieldSymbol field) => field.GetAttributes().Any(a => a.AttributeClass?.Name == nameof(ObsoleteAttribute));

    private static IdUse WithConstant(IdUse use, IFieldSymbol field) =>
        use with { Names = use.Names.Add(field.Name), Types = use.Types.Add(field.ContainingType) };

    // Another constant of the same type if it has one for the replacement, otherwise the replacement as text.
    private static string NewText(ExpressionSyntax expression, IFieldSymbol field, string value, IdText id, string replacement)
    {
        string newValue = value.Substring(0, id.Start) + replacement + value.Substring(id.Start + id.Id.Length);
        IFieldSymbol? sibling = field.ContainingType.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && newValue.Equals(f.ConstantValue));
        if (sibling is null)
            return SymbolDisplay.FormatLiteral(newValue, quote: true);
        return expression is MemberAccessExpressionSyntax access ? $"{access.Expression}.{sibling.Name}" : sibling.Name;
    }
}
