using Microsoft.CodeAnalysis.CSharp;

namespace Gemini.Gen.Mutation.Tests;

public class ChangesTests
{
    [Theory]
    [InlineData("a == b", "a!=b")]
    [InlineData("a < b", "a<=b")]
    [InlineData("!a", "a")]
    [InlineData("a ?? b", "b")]
    [InlineData("a ? b : c", "a?c:b")]
    [InlineData("a is > 1", "!(ais>1)", "ais>=1", "ais>2")]
    [InlineData("a && b", "a||b", "true&&b", "a&&true")]
    [InlineData("a || b.C()", "a&&b.C()", "false||b.C()", "a||false")]
    [InlineData("true", "false")]
    [InlineData("1", "2")]
    [InlineData("\"a\"", "\"\"")]
    [InlineData("a.Any()", "a.All()")]
    [InlineData("a is 1 or 2", "!(ais1or2)", "ais1and2", "ais2or2", "ais1or3")]
    [InlineData("a switch { 1 => b, _ => c }", "aswitch{2=>b,_=>c}", "aswitch{_=>c}")]
    public void An_expression_has_these_mutants(string expression, params string[] mutants) =>
        Assert.Equal(mutants.Order(StringComparer.Ordinal), Written(SyntaxFactory.ParseExpression(expression), expression));

    [Theory]
    [InlineData("M();", ";")]
    [InlineData("a = b;", ";")]
    [InlineData("return;", ";")]
    [InlineData("if (a) M();", "if(true)M();", "if(false)M();", "if(a);")]
    [InlineData("while (a) continue;", "while(false)continue;", "while(a);")]
    public void A_statement_has_these_mutants(string statement, params string[] mutants) =>
        Assert.Equal(mutants.Order(StringComparer.Ordinal), Written(SyntaxFactory.ParseStatement(statement), statement));

    [Theory]
    [InlineData("throw new E(\"text\", 1);")]
    [InlineData("var a = nameof(B);")]
    [InlineData("var a = \"\";")]
    [InlineData("return a;")]
    public void Messages_names_and_what_decides_nothing_are_left_alone(string statement) =>
        Assert.Empty(Changes.In(SyntaxFactory.ParseStatement(statement)));

    private static IEnumerable<string> Written(Microsoft.CodeAnalysis.SyntaxNode node, string source) =>
        Changes.In(node).Select(change => source.Remove(change.Span.Start, change.Span.Length).Insert(change.Span.Start, change.After).Replace(" ", "", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
}
