using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>
/// Finds misplaced IDs in request bodies made of anonymous objects and dictionaries, whatever client sends them. With
/// <c>input</c> beside <c>model</c> or <c>agent</c> it is a body of the Interactions API; without, it may be anything.
/// </summary>
internal static class BodySites
{
    private const string Input = "input";

    public static MisplacedId? InAnonymousObject(IAnonymousObjectCreationOperation creation, LifecycleCatalog catalog)
    {
        var members = creation.Initializers.OfType<ISimpleAssignmentOperation>()
            .Select(a => (Name: (a.Target as IPropertyReferenceOperation)?.Property.Name ?? "", a.Value))
            .ToArray();
        return Find(members, catalog, (name, value) => value.Syntax.Parent switch
        {
            AnonymousObjectMemberDeclaratorSyntax { NameEquals.Name: { } written } => new(written.Span, MisplacedId.Other(name)),
            AnonymousObjectMemberDeclaratorSyntax declarator => new SourceEdit(new TextSpan(declarator.SpanStart, 0), MisplacedId.Other(name) + " = "),
            _ => null,
        });
    }

    public static MisplacedId? InInitializer(IObjectOrCollectionInitializerOperation initializer, LifecycleCatalog catalog)
    {
        var pairs = initializer.Initializers.Select(Pair).ToArray();
        return Find(
            pairs.Where(p => p.Value is not null).Select(p => (p.Key!.ConstantValue.Value as string ?? "", p.Value!)).ToArray(),
            catalog,
            (name, value) => KeyEdit(pairs.First(p => p.Value == value).Key!.Syntax, name));
    }

    private static MisplacedId? Find((string Name, IOperation Value)[] members, LifecycleCatalog catalog, Func<string, IOperation, SourceEdit?> edit)
    {
        if (!members.Any(m => m.Name == Input))
            return null;
        foreach (var (name, value) in members)
        {
            if (name is not ("model" or "agent")
                || MisplacedId.KindOf(name) is not { } expected
                || MisplacedId.EntryOf(Unwrapped(value).ConstantValue.Value, expected, catalog) is not { } entry)
            {
                continue;
            }

            bool isFree = members.All(m => m.Name != MisplacedId.Other(name));
            return new(
                entry,
                value.Syntax.Span,
                $"send it as '{MisplacedId.Other(name)}'",
                isFree && edit(name, value) is { } move ? ImmutableArray.Create(move) : ImmutableArray<SourceEdit>.Empty);
        }

        return null;
    }

    // ["key"] = value, or { "key", value }.
    private static (IOperation? Key, IOperation? Value) Pair(IOperation initializer) => initializer switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Arguments: [var key] } } assignment => (key.Value, assignment.Value),
        IInvocationOperation { TargetMethod.Name: "Add", Arguments: [var key, var value] } => (key.Value, value.Value),
        _ => (null, null),
    };

    // A value that becomes an object, a JsonNode or the like on its way into the body.
    private static IOperation Unwrapped(IOperation value)
    {
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        return value;
    }

    private static SourceEdit? KeyEdit(SyntaxNode key, string name) => key is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token: var token }
        ? new(LiteralSpan.Locate(token, 0, name.Length), MisplacedId.Other(name))
        : null;
}
