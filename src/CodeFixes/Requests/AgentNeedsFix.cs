using System.Collections.Immutable;
using System.Composition;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Requests;

/// <summary>GEM0204: adds the member that the agent needs, or turns it on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AgentNeedsFix))]
[Shared]
public sealed class AgentNeedsFix : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.AgentNeeds);

    /// <inheritdoc/>
    internal override IEnumerable<TextFix> FixesFor(Diagnostic diagnostic, SyntaxNode root, SourceText text)
    {
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.Setting, out string? member))
            yield break;
        string title = member == "background" ? "Run the agent in the background" : "Give the agent a remote environment";
        ImmutableArray<TextChange> changes = ImmutableArray<TextChange>.Empty;
        if (diagnostic.AdditionalLocations.Count > 0)
        {
            if (diagnostic.AdditionalLocations.All(l => l.SourceTree == root.SyntaxTree && text.ToString(l.SourceSpan) == "false"))
                changes = diagnostic.AdditionalLocations.Select(static l => new TextChange(l.SourceSpan, "true")).ToImmutableArray();
        }
        else if (diagnostic.Properties.TryGetValue(DiagnosticProperties.Member, out string? newMember)
            && BodyEdit.InsertAfter(root, diagnostic.Location.SourceSpan, newMember!, text) is { } change)
        {
            changes = ImmutableArray.Create(change);
        }

        if (!changes.IsEmpty)
            yield return new(title, $"{diagnostic.Id}:{member}", changes);
    }
}
