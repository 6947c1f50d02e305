using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Requests.Recognition;

/// <summary><c>new { model = "...", store = false }</c>.</summary>
internal sealed class AnonymousObjectRecogniser : BodyRecogniser
{
    public override BodyCreation? Creation(IOperation operation) => operation is IAnonymousObjectCreationOperation creation
        ? new(RequestIdiom.AnonymousObject, creation.Type, creation.Initializers.Select(Member).OfType<BodyMember>().ToImmutableArray())
        : null;

    public override BodyRead? Read(IOperation operation) => operation is IPropertyReferenceOperation { Property.ContainingType.IsAnonymousType: true, Instance: { } target } read
        ? new(target, WireNames.Of(read.Property.Name))
        : null;

    // The name may be left out: new { model } is model = model.
    private static BodyMember? Member(IOperation initializer) =>
        initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name }, Value: var value } assignment
            ? new(WireNames.Of(name), value, FlowAssignment.Of(assignment.Syntax, value.Syntax))
            : null;
}
