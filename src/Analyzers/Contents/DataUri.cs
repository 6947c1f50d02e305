using Gemini.Gen.Analyzers.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Analyzers.Contents;

/// <summary>The head of a data: URI (RFC 2397), where the runtime takes base64 text.</summary>
/// <param name="Location">Where it stands, or the expression that has it.</param>
/// <param name="IsWhole">Whether the location is all of what stands before the base64 text.</param>
/// <param name="MimeType">The media type that it names, if any.</param>
internal sealed record DataUri(Location Location, bool IsWhole, string? MimeType)
{
    private const string Scheme = "data:";
    private const string Encoding = ";base64";

    /// <summary>The head that the data of a block certainly begins with, or null.</summary>
    public static DataUri? Find(IOperation data, ContentTypes types)
    {
        if (ContentValues.WithoutConversions(data) is not IInvocationOperation { TargetMethod: { Name: "FromBase64" } method, Arguments: [var argument] }
            || !types.IsData(method.ContainingType))
        {
            return null;
        }

        IOperation text = First(ContentValues.WithoutConversions(argument.Value));
        if (text.ConstantValue is not { HasValue: true, Value: string start } || !start.StartsWith(Scheme, StringComparison.Ordinal))
            return null;
        int comma = start.IndexOf(',');
        string head = comma < 0 ? "" : start.Substring(0, comma);
        bool isBase64 = head.EndsWith(Encoding, StringComparison.OrdinalIgnoreCase);
        SyntaxToken token = Token(text.Syntax);
        if (!isBase64 || token.IsKind(SyntaxKind.None) || token.IsMissing)
            return new(argument.Value.Syntax.GetLocation(), IsWhole: false, null);
        return new(Location.Create(token.SyntaxTree!, Span(text, token, start, comma + 1)), IsWhole: true, Type(head));
    }

    // What an interpolated string or a concatenation begins with.
    private static IOperation First(IOperation text)
    {
        while (text is { ConstantValue.HasValue: false })
        {
            IOperation? next = text switch
            {
                IInterpolatedStringOperation { Parts: [IInterpolatedStringTextOperation { Text: var part }, ..] } => part,
                IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => ContentValues.WithoutConversions(sum.LeftOperand),
                _ => null,
            };
            if (next is null)
                return text;
            text = next;
        }

        return text;
    }

    private static SyntaxToken Token(SyntaxNode syntax) => syntax switch
    {
        LiteralExpressionSyntax literal => literal.Token,
        InterpolatedStringTextSyntax text => text.TextToken,
        _ => default,
    };

    // A text that is the head alone goes with its plus.
    private static TextSpan Span(IOperation text, SyntaxToken token, string start, int length) =>
        length == start.Length
        && text.Parent is IBinaryOperation { Syntax: BinaryExpressionSyntax { Left: var left, Right: var right }, RightOperand.Type.SpecialType: SpecialType.System_String }
        && left == text.Syntax
            ? TextSpan.FromBounds(left.SpanStart, right.SpanStart)
            : LiteralSpan.Locate(token, 0, length);

    private static string? Type(string head)
    {
        string type = head.Substring(Scheme.Length).Split(';')[0];
        return type.IndexOf('/') > 0 && type.All(static c => char.IsLetterOrDigit(c) || c is '/' or '.' or '+' or '-' or '_') ? type : null;
    }
}
