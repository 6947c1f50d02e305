using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>
/// Reports GEM0101 to GEM0104 where a member of another assembly that stands for an ID is used: a constant, or a static
/// member of a known SDK. One that this compilation declares is reported once, at its declaration.
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
        var sdk = SdkMembers.Of(context.Compilation);
        var outer = new OuterCode();
        context.RegisterOperationAction(c => Check(c, judge, sdk, outer, ((IFieldReferenceOperation)c.Operation).Field), OperationKind.FieldReference);
        // Properties have no constant value: only those of the SDKs matter.
        if (!sdk.IsEmpty)
            context.RegisterOperationAction(c => Check(c, judge, sdk, outer, ((IPropertyReferenceOperation)c.Operation).Property), OperationKind.PropertyReference);
    }

    private static void Check(OperationAnalysisContext context, LifecycleJudge judge, SdkMembers sdk, OuterCode outer, ISymbol member)
    {
        if (!member.IsStatic
            || Value(member, sdk) is not { } value
            || SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, context.Compilation.Assembly)
            || !IdText.TryRead(value, out IdText id)
            || context.Operation is not { Syntax: ExpressionSyntax expression, SemanticModel: { } model }
            || judge.Judge(id, expression.SyntaxTree) is not { } verdict)
        {
            return;
        }

        bool isTest = TestCode.Contains(expression, outer, model.Compilation);
        IdUse use = IdUseReader.Read(expression, model, outer, isTest, context.CancellationToken);
        if (!use.IsRequest || (isTest && use.IsElement) || IsObsolete(member) || !GeminiEvidence.Suffices(verdict.Entry.NeededContext, id, WithMember(use, member), expression, outer))
            return;
        context.ReportDiagnostic(LifecycleDiagnostic.Create(
            verdict, expression.GetLocation(), id, replacement => NewText(expression, member, value, id, replacement)));
    }

    // Enumeration members have constants too, but of numbers.
    private static string? Value(ISymbol member, SdkMembers sdk) =>
        member is IFieldSymbol { HasConstantValue: true, ConstantValue: string constant } ? constant : sdk.IsEmpty ? null : sdk.IdOf(member);

    // The compiler itself reports uses of an obsolete member.
    private static bool IsObsolete(ISymbol member) => member.GetAttributes().Any(a => a.AttributeClass?.Name == nameof(ObsoleteAttribute));

    private static IdUse WithMember(IdUse use, ISymbol member) =>
        use with { Names = use.Names.Add(member.Name), Types = use.Types.Add(member.ContainingType) };

    // Another member of the same type if it has one for the replacement, otherwise the replacement as text; empty if neither would compile.
    private static string NewText(ExpressionSyntax expression, ISymbol member, string value, IdText id, string replacement)
    {
        string newValue = value.Substring(0, id.Start) + replacement + value.Substring(id.Start + id.Id.Length);
        bool isConstant = member is IFieldSymbol { HasConstantValue: true, ConstantValue: string };
        ISymbol? sibling = isConstant
            ? member.ContainingType.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(f => f.HasConstantValue && newValue.Equals(f.ConstantValue))
            : SdkMembers.Sibling(member, replacement);
        if (sibling is not null)
            return expression is MemberAccessExpressionSyntax access ? $"{access.Expression}.{sibling.Name}" : sibling.Name;
        return isConstant || IsText(member) ? SymbolDisplay.FormatLiteral(newValue, quote: true)
            : IsWrapper(member) ? $"new {TypeText(expression, member)}({SymbolDisplay.FormatLiteral(newValue, quote: true)})"
            : "";
    }

    private static bool IsText(ISymbol member) => TypeOf(member)?.SpecialType == SpecialType.System_String;

    // A type over the ID's text, such as Model("gemini-3.8-flash").
    private static bool IsWrapper(ISymbol member) =>
        TypeOf(member) is INamedTypeSymbol type
        && SymbolEqualityComparer.Default.Equals(type, member.ContainingType)
        && type.InstanceConstructors.Any(c => c.DeclaredAccessibility == Accessibility.Public && c.Parameters.Length == 1 && c.Parameters[0].Type.SpecialType == SpecialType.System_String);

    private static ITypeSymbol? TypeOf(ISymbol member) => (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;

    private static string TypeText(ExpressionSyntax expression, ISymbol member) =>
        expression is MemberAccessExpressionSyntax access ? access.Expression.ToString() : member.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
}
