using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Analyzers.Flow;

/// <summary>The code that gives a member its value.</summary>
/// <param name="Syntax">
/// An assignment, a named argument, an element of an initializer, a call of <c>Add</c>, or the literal that holds JSON text.
/// </param>
/// <param name="Span">The member with name and value, and nothing else: of JSON text the part inside the literal.</param>
/// <param name="ValueSpan">The value alone.</param>
internal sealed record FlowAssignment(SyntaxNode Syntax, TextSpan Span, TextSpan ValueSpan)
{
    /// <summary>Where to report.</summary>
    public Location Location => Location.Create(Syntax.SyntaxTree, Span);

    /// <summary>The source text of the value.</summary>
    public string ValueText => Syntax.SyntaxTree.GetText().ToString(ValueSpan);

    /// <summary>The value's expression; null for JSON text.</summary>
    public ExpressionSyntax? Value
    {
        get
        {
            SyntaxNode found = Syntax.FindNode(ValueSpan);
            return found.Span != ValueSpan ? null : found switch
            {
                ArgumentSyntax argument => argument.Expression,
                ExpressionSyntax expression => expression,
                _ => null,
            };
        }
    }

    public static FlowAssignment Of(SyntaxNode syntax, SyntaxNode value) => new(syntax, syntax.Span, value.Span);
}
