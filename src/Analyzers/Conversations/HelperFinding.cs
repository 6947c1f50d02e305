using System.Globalization;
using Gemini.Gen.Analyzers.Requests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>
/// Decides where a mistake is reported that a caller makes through a helper method: at the call, because the helper alone is right. What is
/// wrong in the helper whoever calls it is reported there, once.
/// </summary>
internal static class HelperFinding
{
    /// <summary>The diagnostic as it concerns the analysed code; null if that is not to blame.</summary>
    public static Diagnostic? InCaller(
        Diagnostic found, RequestShape request, SyntaxNode analysed, RequestFile file, RuleContext context, CancellationToken cancellation)
    {
        if (analysed.SyntaxTree == found.Location.SourceTree && analysed.Span.Contains(found.Location.SourceSpan))
            return found;
        if (request.Call is null || !analysed.Span.Contains(request.Call.Span) || IsFoundInHelper(found, file, context, cancellation))
            return null;
        // With the message as it is: its arguments cannot be had back.
        DiagnosticDescriptor rule = found.Descriptor;
        return Diagnostic.Create(
            rule.Id, rule.Category, found.GetMessage(CultureInfo.InvariantCulture), found.Severity, rule.DefaultSeverity, isEnabledByDefault: true, found.WarningLevel,
            rule.Title, rule.Description, rule.HelpLinkUri, request.Call.GetLocation(), found.AdditionalLocations.Prepend(found.Location));
    }

    private static IEnumerable<Diagnostic> FindIn(MethodDeclarationSyntax helper, RequestFile file, RuleContext context, CancellationToken cancellation) =>
        context.Model.GetOperation(helper, cancellation) is IMethodBodyOperation body
            ? RequestAnalysis.Shapes(ControlFlowGraph.Create(body, cancellation), file, cancellation).SelectMany(s => ConversationRules.Check(s, context, cancellation))
            : [];

    private static bool IsFoundInHelper(Diagnostic found, RequestFile file, RuleContext context, CancellationToken cancellation)
    {
        SyntaxNode? node = found.Location.SourceTree?.GetRoot(cancellation).FindNode(found.Location.SourceSpan);
        return node?.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } helper
            && context.FoundIn(helper, () => FindIn(helper, file, context, cancellation)).Contains((found.Id, found.Location));
    }
}
