using System.Collections.Immutable;
using Gemini.Gen.Analyzers.Flow;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Requests.Recognition;

/// <summary>A body, or an object inside one, that an operation makes.</summary>
/// <param name="Idiom">How it is written.</param>
/// <param name="Type">Its type; null for texts and pairs.</param>
/// <param name="Members">What is set while it is made; initializers of objects come as writes of their own.</param>
internal sealed record BodyCreation(RequestIdiom Idiom, ITypeSymbol? Type, ImmutableArray<BodyMember> Members)
{
    /// <summary>The object that it is a copy of.</summary>
    public IOperation? CopyOf { get; init; }

    /// <summary>Members that may have a value although no code is seen to set them.</summary>
    public ImmutableArray<string> NotCertainlyUnset { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>Whether making it sends it: the arguments of an SDK's call.</summary>
    public bool IsSent { get; init; }
}

/// <summary>A member that is set.</summary>
/// <param name="Name">The wire name.</param>
/// <param name="Value">The operation whose value it gets; null if <paramref name="Known"/> says the value.</param>
/// <param name="At">The code to report.</param>
internal sealed record BodyMember(string Name, IOperation? Value, FlowAssignment At)
{
    /// <summary>The value, if no operation has it.</summary>
    public FlowValue? Known { get; init; }

    /// <summary>Whether the value is written in quotes, and so is a text even if it is null.</summary>
    public bool IsText { get; init; }

    /// <summary>The object that is the value, if no operation makes it.</summary>
    public NestedBody? Nested { get; init; }
}

/// <summary>An object inside JSON text.</summary>
/// <param name="Position">Where it starts in the text.</param>
/// <param name="Members">Its members.</param>
internal sealed record NestedBody(int Position, ImmutableArray<BodyMember> Members);

/// <summary>What a write does to a member.</summary>
internal enum BodyWriteKind
{
    /// <summary>Gives it the value.</summary>
    Set,

    /// <summary>Gives it the value unless it has one.</summary>
    SetIfUnset,

    /// <summary>Takes it out.</summary>
    Remove,

    /// <summary>Takes all out.</summary>
    Clear,
}

/// <summary>A change of a body after its creation, or while it is initialised.</summary>
/// <param name="Target">The body.</param>
/// <param name="Kind">What is done.</param>
/// <param name="Member">The member; null if all of them, or one that is not known.</param>
internal sealed record BodyWrite(IOperation Target, BodyWriteKind Kind, BodyMember? Member);

/// <summary>A read of a member.</summary>
internal readonly record struct BodyRead(IOperation Target, string Member);
