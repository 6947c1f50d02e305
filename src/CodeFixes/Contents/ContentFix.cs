using System.Collections.Immutable;
using System.Composition;
using Gemini.Gen.CodeFixes.Conversations;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Contents;

/// <summary>
/// GEM0207: takes out one of two sources of a medium, the head of a data: URI, or an empty text that stands beside other blocks. What else is
/// missing, only the author knows.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ContentFix))]
[Shared]
public sealed class ContentFix : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.ContentRefused);

    /// <inheritdoc/>
    internal override IEnumerable<TextFix> FixesFor(Diagnostic diagnostic, SyntaxNode root, SourceText text)
    {
        if (diagnostic.AdditionalLocations is not [var other])
            yield break;
        if (diagnostic.Properties.ContainsKey(DiagnosticProperties.Setting))
        {
            if (MemberRemovals.Of(root, new[] { diagnostic.Location }, text) is { } data)
                yield return new("Remove 'Data' and send the address", diagnostic.Id + ":data", data);
            if (MemberRemovals.Of(root, new[] { other }, text) is { } uri)
                yield return new("Remove 'Uri' and send the bytes", diagnostic.Id + ":uri", uri);
        }
        else if (diagnostic.Properties.TryGetValue(DiagnosticProperties.NewText, out string? base64))
        {
            yield return new("Leave the base64 text alone", diagnostic.Id + ":head", WithoutHead(diagnostic, root, base64!, other, text));
        }
        else if (other.SourceSpan == diagnostic.Location.SourceSpan && MemberRemovals.Of(root, new[] { other }, text) is { } block)
        {
            yield return new("Remove the block", diagnostic.Id + ":block", block);
        }
    }

    private static ImmutableArray<TextChange> WithoutHead(Diagnostic diagnostic, SyntaxNode root, string base64, Location data, SourceText text)
    {
        var changes = ImmutableArray.Create(new TextChange(diagnostic.Location.SourceSpan, base64));
        return diagnostic.Properties.TryGetValue(DiagnosticProperties.Member, out string? type)
            && MemberInsertion.After(root, data.SourceSpan, type!, text) is { } member
                ? changes.Add(member)
                : changes;
    }
}
