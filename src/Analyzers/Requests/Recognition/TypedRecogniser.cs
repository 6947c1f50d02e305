using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Requests.Recognition;

/// <summary>Classes and records with members of a request: this runtime's, an SDK's, the user's own.</summary>
/// <param name="types">Tells which types they are.</param>
internal sealed class TypedRecogniser(RequestTypes types) : BodyRecogniser
{
    public override BodyCreation? Creation(IOperation operation)
    {
        switch (operation)
        {
            case IObjectCreationOperation { Type: INamedTypeSymbol type } creation when types.IsBody(type):
                return new(RequestIdiom.Typed, type, Arguments(creation, type)) { NotCertainlyUnset = types.NotCertainlyUnset(type) };
            case IWithOperation { Type: INamedTypeSymbol type } with when types.IsBody(type):
                return new(RequestIdiom.Typed, type, ImmutableArray<BodyMember>.Empty) { CopyOf = with.Operand };
            // In a graph, "with" on a record is a call of its clone method.
            case IInvocationOperation { Syntax: WithExpressionSyntax, Type: INamedTypeSymbol type, Instance: { } original } when types.IsBody(type):
                return new(RequestIdiom.Typed, type, ImmutableArray<BodyMember>.Empty) { CopyOf = original };
            default:
                return null;
        }
    }

    public override BodyWrite? Write(IOperation operation, IOperation? target) =>
        operation is ISimpleAssignmentOperation assignment
            && target is IPropertyReferenceOperation { Property: var property, Instance: { } body, Arguments.Length: 0 }
            && types.IsBody(body.Type ?? property.ContainingType)
            ? new(body, BodyWriteKind.Set, Member(property, assignment.Value, assignment.Syntax))
            : null;

    public override BodyRead? Read(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property: var property, Instance: { } target, Arguments.Length: 0 } && types.IsBody(target.Type ?? property.ContainingType)
            ? new(target, MemberNames.Of(property))
            : null;

    private static BodyMember Member(IPropertySymbol property, IOperation value, SyntaxNode syntax)
    {
        var member = new BodyMember(MemberNames.Of(property), value, FlowAssignment.Of(syntax, value.Syntax));
        bool isLeftOut = value.ConstantValue is { HasValue: true, Value: false or null } && MemberNames.LeavesDefaultOut(property);
        return isLeftOut ? member with { Known = FlowValue.Unknown } : member;
    }

    // A parameter of a constructor that is named like a property sets it.
    private static ImmutableArray<BodyMember> Arguments(IObjectCreationOperation creation, INamedTypeSymbol type)
    {
        var members = ImmutableArray.CreateBuilder<BodyMember>();
        foreach (IArgumentOperation argument in creation.Arguments)
        {
            if (argument.Parameter is not { } parameter || Property(type, parameter.Name) is not { } property)
                continue;
            BodyMember member = Member(property, argument.Value, argument.Syntax);
            if (argument.ArgumentKind == ArgumentKind.DefaultValue)
                member = member with { Known = Default(parameter) };
            members.Add(member);
        }

        return members.ToImmutable();
    }

    // The default of a parameter is sent like any other value, but nobody wrote it: only null and unset are certain to mean what they say.
    private static FlowValue Default(IParameterSymbol parameter) =>
        parameter.HasExplicitDefaultValue && parameter.ExplicitDefaultValue is null ? FlowValue.Unset : FlowValue.Unknown;

    private static IPropertySymbol? Property(INamedTypeSymbol type, string name)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (IPropertySymbol property in current.GetMembers().OfType<IPropertySymbol>())
            {
                if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
                    return property;
            }
        }

        return null;
    }
}
