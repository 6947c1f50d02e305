using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Completion;

/// <summary>Completes model and agent IDs inside string literals, where a Gemini client takes one.</summary>
[ExportCompletionProvider(nameof(IdCompletionProvider), LanguageNames.CSharp)]
[Shared]
public sealed class IdCompletionProvider : CompletionProvider
{
    private const string StatusProperty = "status";
    private const string DescriptionProperty = "description";

    // A hyphen or a dot goes on with the ID; only Tab and Enter choose one.
    private static readonly CompletionItemRules Rules = CompletionItemRules.Default
        .WithCommitCharacterRules(ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace)))
        .WithFilterCharacterRules(ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, '-', '.')));

    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options)
    {
        if (trigger.Kind is CompletionTriggerKind.Invoke or CompletionTriggerKind.InvokeAndCommitIfUnique)
            return true;
        return trigger.Kind == CompletionTriggerKind.Insertion && trigger.Character is '"' or '/' or '-';
    }

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SourceText text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        // Syntax first: the semantic model is asked only inside a literal that can be an ID.
        if (root is null || IdSlot.At(root, text, context.Position) is not { } slot)
            return;
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        IdPosition position = model is null ? IdPosition.None : IdPositions.Of(slot, model, context.CancellationToken);
        if (position == IdPosition.None)
            return;
        context.CompletionListSpan = slot.Span;
        for (int i = 0; i < ServedIds.All.Length; i++)
        {
            if (Fits(ServedIds.All[i], position))
                context.AddItem(Item(ServedIds.All[i], i));
        }
    }

    /// <inheritdoc/>
    public override Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken) =>
        Task.FromResult<CompletionDescription?>(CompletionDescription.FromText(
            $"{item.Properties[DescriptionProperty]}\n{item.DisplayText}: {item.Properties[StatusProperty]}."));

    private static bool Fits(ServedId id, IdPosition position) => position switch
    {
        IdPosition.Agent => id.IsAgent,
        IdPosition.InteractionModel => !id.IsAgent && id.ServesInteractions,
        _ => !id.IsAgent,
    };

    private static CompletionItem Item(ServedId id, int order) => CompletionItem.Create(
        displayText: id.Id,
        sortText: order.ToString("D4", System.Globalization.CultureInfo.InvariantCulture),
        properties: ImmutableDictionary<string, string>.Empty.Add(StatusProperty, id.Status).Add(DescriptionProperty, id.Description),
        tags: ImmutableArray.Create(WellKnownTags.Constant),
        rules: Rules,
        inlineDescription: id.Status);
}
