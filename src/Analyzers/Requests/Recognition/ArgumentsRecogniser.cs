using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Requests.Recognition;

/// <summary>Calls of an SDK that take the members of a body as arguments, named or by position.</summary>
internal sealed class ArgumentsRecogniser : BodyRecogniser
{
    public override BodyCreation? Creation(IOperation operation)
    {
        if (operation is not IInvocationOperation invocation || !SdkTypes.IsInteractionsClient(invocation.TargetMethod.ContainingType) || !Sends(invocation.TargetMethod))
            return null;
        var members = invocation.Arguments.Where(a => WireNames.IsOfBody(NameOf(a))).Select(Member).ToImmutableArray();
        return members.IsEmpty ? null : new(RequestIdiom.Arguments, invocation.TargetMethod.ContainingType, members) { IsSent = true };
    }

    private static bool Sends(IMethodSymbol method) =>
        method.Name.StartsWith("Create", StringComparison.Ordinal) || method.Name.StartsWith("Stream", StringComparison.Ordinal)
        || method.Name.StartsWith("Run", StringComparison.Ordinal);

    private static string NameOf(IArgumentOperation argument) => argument.Parameter is { } parameter ? WireNames.Of(parameter.Name) : "";

    private static BodyMember Member(IArgumentOperation argument)
    {
        var member = new BodyMember(NameOf(argument), argument.Value, FlowAssignment.Of(argument.Syntax, argument.Value.Syntax));
        if (argument.ArgumentKind != ArgumentKind.DefaultValue)
            return member;
        bool isNull = argument.Parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: null };
        return member with { Known = isNull ? FlowValue.Unset : FlowValue.Unknown };
    }
}
