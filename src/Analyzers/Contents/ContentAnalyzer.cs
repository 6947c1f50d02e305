using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Contents;

/// <summary>Finds blocks, steps and inputs that the runtime refuses to send: GEM0207.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ContentAnalyzer : GeminiAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(ContentRefused.Descriptor);

    /// <inheritdoc/>
    protected override void Start(CompilationStartAnalysisContext context)
    {
        if (ContentTypes.Of(context.Compilation) is not { } types)
            return;
        context.RegisterOperationAction(c => CheckBlock(c, types), OperationKind.ObjectCreation, OperationKind.With);
        context.RegisterOperationAction(c => CheckInput(c, types), OperationKind.Conversion);
    }

    private static void CheckBlock(OperationAnalysisContext context, ContentTypes types)
    {
        IOperation made = context.Operation;
        ContentFault? fault =
            types.IsText(made.Type) ? TextFaults.Of(made)
            : types.IsStep(made.Type) ? StepFaults.Of(made)
            : types.IsMedia(made.Type) ? MediaFaults.Of(made, types)
            : null;
        if (fault is not null && ContentUse.IsSent(made, fault.IsUnmistakable, types) && !ExpectedRefusal.IsAround(made.Syntax, context.CancellationToken))
            context.ReportDiagnostic(ContentRefused.Create(fault));
    }

    // A text becomes an input by the conversion that the type declares.
    private static void CheckInput(OperationAnalysisContext context, ContentTypes types)
    {
        var conversion = (IConversionOperation)context.Operation;
        if (conversion.OperatorMethod is { } method
            && types.IsInput(method.ContainingType)
            && ContentValues.IsEmptyText(conversion.Operand)
            && ContentUse.IsSentAsInput(conversion, types)
            && !ExpectedRefusal.IsAround(conversion.Syntax, context.CancellationToken))
        {
            context.ReportDiagnostic(ContentRefused.EmptyInput(conversion.Operand.Syntax.GetLocation()));
        }
    }
}
