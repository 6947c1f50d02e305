using System.Reflection;

namespace Gemini.Gen.Corpus.Proof.Contracts;

/// <summary>The nullable annotation of a type and of its element and argument types.</summary>
internal sealed record Nullness(bool IsNullable, IReadOnlyList<Nullness> Arguments)
{
    public static Nullness None { get; } = new(false, []);

    public Nullness Argument(int index) => index < Arguments.Count ? Arguments[index] : None;

    /// <summary>Of a property or parameter, where what the declaring type's own type arguments say takes the place of type parameters.</summary>
    /// <param name="declared">The type as the generic definition declares it.</param>
    /// <param name="info">The annotations there.</param>
    /// <param name="owner">The annotations of the declaring type where it is used.</param>
    public static Nullness Of(Type declared, NullabilityInfo info, Nullness owner)
    {
        if (declared.IsGenericParameter)
            return owner.Argument(declared.GenericParameterPosition);
        bool isNullable = info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable;
        Type bare = Nullable.GetUnderlyingType(declared) ?? declared;
        return bare.IsArray
            ? new Nullness(isNullable, [Of(bare.GetElementType()!, info.ElementType!, owner)])
            : new Nullness(isNullable, [.. info.GenericTypeArguments.Select((argument, i) => Of(bare.GetGenericArguments()[i], argument, owner))]);
    }

    public override string ToString() => (IsNullable ? "?" : "!") + string.Concat(Arguments);
}
