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
        Diagnostic found, RequestShape request, SyntaxNode analysed, RequestTypes types, RuleContext context, CancellationToken cancellation)
    {
        if (analysed.SyntaxTree == found.Location.SourceTree && analysed.Span.Contains(found.Location.SourceSpan))
            return found;
        if (request.Call is null || !analysed.Span.Contains(request.Call.Span) || IsFoundInHelper(found, types, context, cancellation))
            return null;
        // The arguments of the message are not to be had: the message is.
        DiagnosticDescriptor rule = found.Descriptor;
        return Diagnostic.Create(
            rule.Id, rule.Category, found.GetMessage(CultureInfo.InvariantCulture), found.Severity, rule.DefaultSeverity, rule.IsEnabledByDefault,
            warningLevel: found.Severity == DiagnosticSeverity.Error ? 0 : 1, rule.Title, rule.Description, rule.HelpLinkUri, request.Call.GetLocation(),
            found.AdditionalLocations.Prepend(found.Location));
    }

    private static bool IsFoundInHelper(Diagnostic found, RequestTypes types, RuleContext context, CancellationToken cancellation)
    {
        SyntaxNode? node = found.Location.SourceTree?.GetRoot(cancellation).FindNode(found.Location.SourceSpan);
        return node?.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } helper
            && context.Model.GetOperation(helper, cancellation) is IMethodBodyOperation body
            && RequestAnalysis.Shapes(ControlFlowGraph.Create(body, cancellation), types, context.Model, cancellation)
                .SelectMany(s => ConversationRules.Check(s, context))
                .Any(d => d.Id == found.Id && d.Location == found.Location);
    }
}
