using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.CodeFixes.Conversations;

/// <summary>GEM0301 to GEM0303: sets on the later turn what the earlier one had.</summary>
/// <remarks>
/// An expression that cannot be written twice becomes a local before the earlier turn; its span, name and type are in the diagnostic's properties.
/// </remarks>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RepeatSettingFix))]
[Shared]
public sealed class RepeatSettingFix : TextFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(
        RuleIds.ToolsNotRespecified, RuleIds.SystemInstructionNotRespecified, RuleIds.GenerationConfigNotRespecified);

    /// <inheritdoc/>
    internal override IEnumerable<TextFix> FixesFor(Diagnostic diagnostic, SyntaxNode root, SourceText text)
    {
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.RepeatedMember, out string? member)
            || !diagnostic.Properties.TryGetValue(DiagnosticProperties.RepeatedSetting, out string? setting)
            || MemberInsertion.After(root, diagnostic.Location.SourceSpan, member!, text) is not { } insertion)
        {
            yield break;
        }

        string title = $"Set the {setting} of the earlier turn again";
        string key = diagnostic.Id + ":repeat";
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.HoistedName, out string? name))
            yield return new(title, key, ImmutableArray.Create(insertion));
        else if (Hoisting(diagnostic, root, name!, text) is { } hoisting)
            yield return new(title, key, hoisting.Add(insertion));
    }

    private static ImmutableArray<TextChange>? Hoisting(Diagnostic diagnostic, SyntaxNode root, string name, SourceText text)
    {
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.HoistedSpan, out string? where)
            || !diagnostic.Properties.TryGetValue(DiagnosticProperties.HoistedType, out string? type)
            || where!.Split(DiagnosticProperties.Separator) is not [var start, var length])
        {
            return null;
        }

        var span = new TextSpan(int.Parse(start, CultureInfo.InvariantCulture), int.Parse(length, CultureInfo.InvariantCulture));
        StatementSyntax? statement = root.FindNode(span).FirstAncestorOrSelf<StatementSyntax>(static s => s.Parent is BlockSyntax or GlobalStatementSyntax);
        if (statement is null)
            return null;
        string declaration = $"{type} {name} = {text.ToString(span)};{Layout.NewLine(statement.SpanStart, text)}";
        return ImmutableArray.Create(new TextChange(new TextSpan(statement.SpanStart, 0), declaration), new TextChange(span, name));
    }
}
