using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Flow;
using Gemini.Gen.Analyzers.Literals;
using Gemini.Gen.CompileTime.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Analyzers.Requests.Recognition;

/// <summary>JSON text in a string literal: regular, verbatim, raw, UTF-8 or interpolated.</summary>
internal sealed class JsonTextRecogniser : BodyRecogniser
{
    public override BodyCreation? Creation(IOperation operation)
    {
        if (operation.Syntax is not (LiteralExpressionSyntax or InterpolatedStringExpressionSyntax) || JsonLiteral.Read((ExpressionSyntax)operation.Syntax) is not { } literal)
            return null;
        var holes = (operation as IInterpolatedStringOperation)?.Parts.OfType<IInterpolationOperation>().ToImmutableArray() ?? ImmutableArray<IInterpolationOperation>.Empty;
        return new(RequestIdiom.JsonText, null, Members(literal, literal.Root, operation.Syntax, holes));
    }

    private static ImmutableArray<BodyMember> Members(JsonLiteral literal, JsonValue value, SyntaxNode syntax, ImmutableArray<IInterpolationOperation> holes) =>
        value.Members.Select(m => Member(literal, m, syntax, holes)).ToImmutableArray();

    private static BodyMember Member(JsonLiteral literal, JsonMember member, SyntaxNode syntax, ImmutableArray<IInterpolationOperation> holes)
    {
        TextSpan value = literal.Locate(member.Value.Span);
        var at = new FlowAssignment(syntax, TextSpan.FromBounds(literal.Locate(member.NameSpan).Start, value.End), value);
        string name = WireNames.Of(member.Name);
        if (literal.Hole(member.Value) is { } hole)
        {
            // Inside quotes a hole is a text; without them it is any JSON.
            IOperation? operation = literal.IsBare(member.Value) ? null : holes.FirstOrDefault(h => h.Syntax == hole)?.Expression;
            return new(name, operation, at) { Known = literal.IsBare(member.Value) ? FlowValue.Unknown : null, IsText = true };
        }

        return member.Value.Kind == JsonKind.Object
            ? new(name, null, at) { Nested = new(member.Value.Span.Start + 1, Members(literal, member.Value, syntax, holes)) }
            : new(name, null, at) { Known = Known(literal, member.Value) };
    }

    private static FlowValue Known(JsonLiteral literal, JsonValue value) => value.Kind switch
    {
        JsonKind.Null => FlowValue.Null,
        JsonKind.True => FlowValue.Of(FlowKinds.True),
        JsonKind.False => FlowValue.Of(FlowKinds.False),
        JsonKind.String => literal.HasHole(value) ? FlowValue.NonNull : FlowValue.Of(value.Text),
        JsonKind.Array => FlowValue.Of(value.Items.IsEmpty ? FlowKinds.Empty : FlowKinds.NonNull),
        JsonKind.Number => FlowValue.NonNull,
        _ => FlowValue.Unknown,
    };
}
