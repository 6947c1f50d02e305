using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>Follows an expression outwards to what receives its value, and says what that is.</summary>
internal sealed class IdUseReader(SemanticModel model, OuterCode outer, bool isTest, CancellationToken cancellation)
{
    // SyntaxKind.ExpressionElement of Roslyn 4.7 and newer: an element of [a, b].
    private const SyntaxKind ExpressionElement = (SyntaxKind)9077;

    // Of a text that is put together of thousands of pieces the nearest tell enough.
    private const int MaximumHints = 64;
    private const int MaximumPieces = 500;

    private readonly ImmutableArray<string>.Builder _names = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<string>.Builder _hints = ImmutableArray.CreateBuilder<string>();
    private readonly ImmutableArray<ITypeSymbol>.Builder _types = ImmutableArray.CreateBuilder<ITypeSymbol>();
    private bool _isAssertion;
    private bool _isElement;
    private bool _isCallUnknown;
    private string? _holder;

    /// <summary>What receives the value of an expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="model">The semantic model of its file.</param>
    /// <param name="outer">What is around expressions.</param>
    /// <param name="isTest">Whether the code belongs to tests, where methods under test get IDs that nobody sends.</param>
    /// <param name="cancellation">Ends the work.</param>
    public static IdUse Read(ExpressionSyntax expression, SemanticModel model, OuterCode outer, bool isTest, CancellationToken cancellation)
    {
        var reader = new IdUseReader(model, outer, isTest, cancellation);
        bool isRequest = reader.Follow(expression);
        // What an assertion calls its parameters says nothing about the ID.
        bool counts = reader._isAssertion
            || (isRequest && !ReceiverNames.AreNotForRequests(reader._names) && !reader._types.Any(t => TypeNames.IsNotForRequests(t.Name))
                && !reader.IsFillOfCache(expression) && !reader.IsLookedUp());
        return counts && !EnclosingCode.NamesOldIdsOnPurpose(expression, outer)
            ? new(
                isRequest, reader._names.ToImmutable(), reader._hints.ToImmutable(), reader._types.ToImmutable(), reader._isAssertion, reader._isElement, reader._isCallUnknown, reader._holder)
            : IdUse.None;
    }

    // Each step looks at one parent: it ends the walk with an answer, or continues with the parent as the value's carrier.
    private bool Follow(SyntaxNode value)
    {
        for (int pieces = 0; value.Parent is not null; pieces++)
        {
            if (_hints.Count >= MaximumHints || pieces >= MaximumPieces)
                value = outer.Whole(value);
            if (value.Parent is not { } parent)
                break;
            if (_hints.Count < MaximumHints)
                _hints.AddRange(SyntaxHints.Of(parent, value).Take(MaximumHints - _hints.Count));
            bool? isRequest = parent switch
            {
                BinaryExpressionSyntax binary => binary.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression or SyntaxKind.IsExpression ? false : null,
                ConditionalExpressionSyntax conditional when conditional.Condition == value => false,
                PatternSyntax or SwitchLabelSyntax or SwitchStatementSyntax => false,
                SwitchExpressionSyntax @switch when @switch.GoverningExpression == value => false,
                InitializerExpressionSyntax initializer => Initializer(initializer, value),
                ArgumentSyntax argument => Argument(argument),
                AttributeArgumentSyntax argument => AttributeArgument(argument),
                AssignmentExpressionSyntax assignment => assignment.Right == value ? Assignment(assignment) : false,
                AnonymousObjectMemberDeclaratorSyntax member => AnonymousMember(member),
                EqualsValueClauseSyntax { Parent: { } declaration } => Declaration(declaration),
                ArrowExpressionClauseSyntax { Parent: { } member } => Declaration(member),
                ReturnStatementSyntax or YieldStatementSyntax => Named(EnclosingCode.MemberName(parent)),
                MemberAccessExpressionSyntax access => IsListToSplit(access, value) ? null : Receiver(access.Name.Identifier.ValueText),
                ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } } =>
                    Receiver(binding.Name.Identifier.ValueText),
                BaseObjectCreationExpressionSyntax creation => Creation(creation),
                ThrowExpressionSyntax or ThrowStatementSyntax => false,
                ForEachStatementSyntax loop => Named(loop.Identifier.ValueText),
                StatementSyntax => false,
                _ => null,
            };
            _isElement |= parent.IsKind(ExpressionElement);
            if (isRequest is { } answer)
                return answer;
            value = parent;
        }

        return false;
    }

    private bool? Initializer(InitializerExpressionSyntax initializer, SyntaxNode value)
    {
        // { key, value } in the initializer of a dictionary.
        if (initializer.IsKind(SyntaxKind.ComplexElementInitializerExpression) && initializer.Expressions.Count > 1)
        {
            if (initializer.Expressions[0] == value)
                return false;
            AddKey(initializer.Expressions[0]);
            return null;
        }

        bool isElement = initializer.IsKind(SyntaxKind.ArrayInitializerExpression)
            || (initializer.IsKind(SyntaxKind.CollectionInitializerExpression) && !value.IsKind(SyntaxKind.ComplexElementInitializerExpression));
        _isElement |= isElement;
        return null;
    }

    private bool? Argument(ArgumentSyntax argument)
    {
        switch (argument.Parent?.Parent)
        {
            case ElementAccessExpressionSyntax or ImplicitElementAccessSyntax:
                return false;
            case InvocationExpressionSyntax invocation:
                return MethodArgument(argument, invocation);
            case BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax:
                AddCallee(argument, argument.Parent.Parent);
                return ConstructorArgument(argument.Parent.Parent);
            default:
                return argument.Parent is TupleExpressionSyntax ? null : true;
        }
    }

    private bool? ConstructorArgument(SyntaxNode call)
    {
        string name = call is ObjectCreationExpressionSyntax creation ? SyntaxNames.Of(creation.Type) : _types.LastOrDefault()?.Name ?? "";
        if (TypeNames.IsNotForRequests(name))
            return false;
        // Collections, URIs and request bodies only carry it: their own use decides.
        return TypeNames.IsCarrier(name) || (_types.LastOrDefault() is { } type && SystemCollections.Contains(type)) ? null : true;
    }

    private bool? MethodArgument(ArgumentSyntax argument, InvocationExpressionSyntax invocation)
    {
        // The ID itself, not an object that has it.
        bool isDirect = _names.Count == 0;
        AddCallee(argument, invocation);
        string name = SyntaxNames.Of(invocation.Expression);
        _isAssertion = MethodNames.IsAssertion(invocation);
        if (_isAssertion || MethodNames.IsExpectation(invocation) || MethodNames.IsCheck(name) || MethodNames.IsOutput(name)
            || MethodNames.IsQuestion(name) || (isTest && (MethodNames.IsUsuallyTested(name) || (isDirect && (MethodNames.AsksAboutName(name) || MethodNames.IsAnswerOfFake(name))))))
        {
            return false;
        }

        if (argument.Parent is ArgumentListSyntax { Arguments: { Count: > 1 } all })
        {
            bool addsPair = MethodNames.AddsPair(invocation);
            if (all[0] != argument && (addsPair || IsOnlyValue(_names.FirstOrDefault())))
                AddKey(all[0].Expression);
            if (addsPair)
                return all[0] != argument;
        }

        if (invocation.Expression is MemberAccessExpressionSyntax { Expression: { } receiver })
            _names.Add(SyntaxNames.Of(receiver));
        return _types.LastOrDefault() is { } type && SystemCollections.IsFactory(type) ? null : true;
    }

    // SetEnvironmentVariable("GEMINI_MODEL", value): the key says more than a parameter called "value", and so comes first.
    private void AddKey(ExpressionSyntax key)
    {
        if (key is LiteralExpressionSyntax { Token.Value: string { Length: > 0 and < 100 } text } && text.IndexOf(' ') < 0)
            _names.Insert(IsOnlyValue(_names.FirstOrDefault()) ? 0 : _names.Count, text);
    }

    private static bool IsOnlyValue(string? parameter) => parameter is "value" or "defaultValue" or "fallback";

    private void AddCallee(ArgumentSyntax argument, SyntaxNode call)
    {
        string? parameter = argument.NameColon?.Name.Identifier.ValueText;
        if (model.GetSymbolInfo(call, cancellation).Symbol is not IMethodSymbol method)
        {
            _isCallUnknown |= _names.Count == 0;
            if (parameter is not null)
                _names.Add(parameter);
            return;
        }

        if (parameter is null && argument.Parent is ArgumentListSyntax { Arguments: var all } && method.Parameters.Length > 0)
            parameter = (method.Parameters.Take(all.Count).Where((_, i) => all[i] == argument).FirstOrDefault() ?? method.Parameters[method.Parameters.Length - 1]).Name;
        if (parameter is not null)
            _names.Add(parameter);
        if (method.ContainingType is not null)
            _types.Add(method.ContainingType);
        if (method.ReducedFrom is { Parameters: [var extended, ..] })
            _types.Add(extended.Type);
    }

    private bool AttributeArgument(AttributeArgumentSyntax argument)
    {
        if (argument.Parent?.Parent is not AttributeSyntax attribute)
            return false;
        string? property = argument.NameEquals?.Name.Identifier.ValueText ?? argument.NameColon?.Name.Identifier.ValueText;
        if (property is not null)
            _names.Add(property);
        return !AttributeNames.IsNotForRequests(SyntaxNames.Of(attribute.Name));
    }

    private bool? Assignment(AssignmentExpressionSyntax assignment)
    {
        string name = assignment.Left is ImplicitElementAccessSyntax or ElementAccessExpressionSyntax
            ? Key(assignment.Left)
            : SyntaxNames.Of(assignment.Left);
        _names.Add(name);
        if (assignment.Parent is InitializerExpressionSyntax initializer && AnswerRecords.Is(initializer))
            return false;
        if (model.GetSymbolInfo(assignment.Left, cancellation).Symbol is { ContainingType: { } type })
            _types.Add(type);
        // Inside an initializer, what receives the new object has names to say too, above all for dictionaries.
        return assignment.Parent is InitializerExpressionSyntax ? null : true;
    }

    private string Key(ExpressionSyntax access)
    {
        BracketedArgumentListSyntax? list = (access as ElementAccessExpressionSyntax)?.ArgumentList ?? (access as ImplicitElementAccessSyntax)?.ArgumentList;
        if (access is ElementAccessExpressionSyntax { Expression: { } receiver })
            _names.Add(SyntaxNames.Of(receiver));
        return list is { Arguments: [var key] } && model.GetConstantValue(key.Expression, cancellation).Value is string name ? name : "";
    }

    private bool? Creation(BaseObjectCreationExpressionSyntax creation)
    {
        if (creation is ObjectCreationExpressionSyntax named && TypeNames.IsNotForRequests(SyntaxNames.Of(named.Type)))
            return false;
        ITypeSymbol? type = model.GetTypeInfo(creation, cancellation).Type;
        if (type is not null)
            _types.Add(type);
        _holder ??= creation is ObjectCreationExpressionSyntax { Type: var written } ? SyntaxNames.Of(written) : type?.Name;
        return null;
    }

    private bool Declaration(SyntaxNode declaration)
    {
        if (declaration is VariableDeclaratorSyntax declarator && LookUps.IsOnlyLookedUpIn(declarator, isTest && _names.Count == 0))
            return false;
        return Named(declaration switch
        {
            VariableDeclaratorSyntax variable => variable.Identifier.ValueText,
            ParameterSyntax parameter => parameter.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            _ => EnclosingCode.MemberName(declaration),
        });
    }

    // What receives the object has names to say too, as with an object initializer.
    private bool? AnonymousMember(AnonymousObjectMemberDeclaratorSyntax member)
    {
        Named(member.NameEquals?.Name.Identifier.ValueText);
        return member.Parent is AnonymousObjectCreationExpressionSyntax record && AnswerRecords.Is(record) ? false : null;
    }

    private bool Named(string? name)
    {
        if (name is not null)
            _names.Add(name);
        return true;
    }

    // The models that a cache asks about first: names of a list that no request takes its model from.
    private bool IsFillOfCache(ExpressionSyntax expression) => _isElement && EnclosingCode.IsCacheSettings(expression, outer);

    private bool IsLookedUp() => _isElement && _names.Count > 0 && ReceiverNames.IsLookedUp(_names[0]);

    private static bool IsListToSplit(MemberAccessExpressionSyntax access, SyntaxNode value) =>
        access.Name.Identifier.ValueText == "Split" && value is LiteralExpressionSyntax { Token.Value: string text } && ListIds.IsCandidate(text);

    // A list of IDs that something is looked up in, or an ID that is itself compared.
    private static bool? Receiver(string method) => MethodNames.IsCheck(method) ? false : null;
}
