using System.Collections.Immutable;
using System.Composition;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Conversations;

/// <summary>GEM0301: sets on the later turn the tools that the earlier one had.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RepeatToolsFix))]
[Shared]
public sealed class RepeatToolsFix : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ToolsNotRespecified);

    /// <inheritdoc/>
    internal override IEnumerable<TextFix> FixesFor(Diagnostic diagnostic, SyntaxNode root, SourceText text)
    {
        if (diagnostic.Properties.TryGetValue(DiagnosticProperties.Tools, out string? tools)
            && root.FindNode(diagnostic.Location.SourceSpan) is AssignmentExpressionSyntax assignment
            && MemberInsertion.After(assignment, "Tools", tools!, text) is { } change)
        {
            yield return new("Set the tools of the earlier turn again", diagnostic.Id + ":Tools", ImmutableArray.Create(change));
        }
    }
}
