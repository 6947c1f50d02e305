using System.Collections.Immutable;
using System.Globalization;
using Gemini.Gen.Analyzers.Flow;
using Gemini.Gen.Analyzers.Requests;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Analyzers.Conversations;

/// <summary>Works out for the fix how a later turn can have what an earlier turn had.</summary>
internal static class SettingCopy
{
    private static readonly ImmutableDictionary<string, string?> None = ImmutableDictionary<string, string?>.Empty;

    /// <summary>The properties of the diagnostic; none if the value cannot simply be repeated.</summary>
    public static ImmutableDictionary<string, string?> Properties(
        TurnSetting setting, RequestShape request, FlowAssignment previous, FlowAssignment[] earlier, RuleContext context)
    {
        SemanticModel model = context.Model;
        // Two different expressions leave open which to copy.
        if (earlier is not [var source] || source.Syntax.SyntaxTree != previous.Syntax.SyntaxTree)
            return None;
        if (source.Value is not { } value)
            return OfText(setting, request, previous, source, model);
        if (CopyableExpression.IsCopyable(value, previous.Span.Start, model))
            return Of(setting, request, previous, NewValue.Of(value, value.ToString(), model), model) ?? None;
        return HoistedLocal.For(value, previous.Span, setting.Member, context) is { } local
            && Of(setting, request, previous, NewValue.Of(value, local.Name, model), model) is { } found
            ? found
                .Add(DiagnosticProperties.HoistedName, local.Name)
                .Add(DiagnosticProperties.HoistedType, local.Type)
                .Add(DiagnosticProperties.HoistedSpan, string.Format(CultureInfo.InvariantCulture, "{0}{1}{2}", value.SpanStart, DiagnosticProperties.Separator, value.Span.Length))
            : None;
    }

    // JSON text is copied into JSON text of the same kind of literal, where it needs the same escapes.
    private static ImmutableDictionary<string, string?> OfText(TurnSetting setting, RequestShape request, FlowAssignment previous, FlowAssignment source, SemanticModel model)
    {
        bool isSameKind = request.Idiom == RequestIdiom.JsonText && previous.Value is null && LiteralKind(previous.Syntax) == LiteralKind(source.Syntax);
        bool hasHole = source.Syntax.DescendantNodes().OfType<InterpolationSyntax>().Any(h => source.ValueSpan.OverlapsWith(h.Span));
        return (isSameKind && !hasHole ? Of(setting, request, previous, NewValue.OfLiteral(source.ValueText), model) : null) ?? None;
    }

    private static ImmutableDictionary<string, string?>? Of(TurnSetting setting, RequestShape request, FlowAssignment previous, NewValue value, SemanticModel model)
    {
        // C# has no place in JSON text.
        if (request.Idiom == RequestIdiom.JsonText && !value.IsOfLiteral)
            return null;
        return NewMember.Like(request, previous, setting.Member, value, model) is { } member
            ? None.Add(DiagnosticProperties.Member, member).Add(DiagnosticProperties.Setting, setting.Name)
            : null;
    }

    private static (SyntaxKind Kind, bool IsVerbatim) LiteralKind(SyntaxNode literal) => literal switch
    {
        LiteralExpressionSyntax plain => (plain.Token.Kind(), plain.Token.Text[0] == '@'),
        InterpolatedStringExpressionSyntax interpolated => (interpolated.StringStartToken.Kind(), false),
        _ => default,
    };
}
