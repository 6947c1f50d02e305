using Gemini.Gen.CompileTime.Model;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Decides how a member is set and whether the JSON has to have it.</summary>
/// <remarks>
/// Required are: constructor parameters without a default value, <c>required</c> and <c>[JsonRequired]</c> or <c>[Required]</c> members, and
/// settable members that neither allow null nor have an initializer. A missing member never becomes a silent <c>default</c>, unless
/// <c>[JsonIgnore]</c> says that a default value is not written.
/// </remarks>
internal sealed record MemberPlan(bool IsRequired, MemberBinding Binding, string? Default = null, string? Problem = null)
{
    public static MemberPlan WriteOnly { get; } = new(false, MemberBinding.None);

    /// <summary>Plans a member, or answers <see langword="null"/> for one that is computed and so no part of the data.</summary>
    public static MemberPlan? For(DataMember member, IParameterSymbol? parameter, ConstructorPlan constructor, Accessors accessors, CancellationToken cancellationToken)
    {
        bool isMarked = IsMarked(member, parameter);
        if (parameter is not null)
            return Parameter(member, parameter, constructor, isMarked);
        if (member.Ignore == IgnoreCondition.WhenReading)
            return WriteOnly;
        if (member.Setter is not { } setter)
            return Unsettable(member, cancellationToken);

        bool mayBeMissing = MayBeMissing(member, isMarked);
        bool isOptional = mayBeMissing || (!isMarked && member.Type.AllowsNull());
        bool hasInitializer = member.HasInitializer(cancellationToken);
        if (!accessors.CanSee(setter))
        {
            if (!member.IsIncluded)
                return Unsettable(member, cancellationToken);
            return accessors.CanReach(member)
                ? new(!isOptional && (isMarked || !hasInitializer), MemberBinding.Accessor)
                : new(false, MemberBinding.None, Problem: $"{member.Name} is not accessible, and an accessor cannot be bound to a generic type or with types that are not accessible; make it internal or public");
        }

        if (constructor.IsHidden)
        {
            // Nothing can be initialized beside an accessor's call, so that all is set afterwards.
            return new(!isOptional && (isMarked || !hasInitializer), member.IsInitOnly ? MemberBinding.Accessor : MemberBinding.Setter);
        }

        if (isMarked)
            return new(true, MemberBinding.Initializer);
        if (!hasInitializer)
            return isOptional ? new(false, MemberBinding.Initializer, "default!") : new(true, MemberBinding.Initializer);
        if (!member.IsInitOnly)
            return new(false, MemberBinding.Setter);

        // An accessor cannot be bound to a generic type on .NET 8.
        return member.Owner.IsGenericType
            ? new(true, MemberBinding.Initializer)
            : new(false, MemberBinding.Accessor);
    }

    /// <summary>Whether the code says that the JSON has to have the member, whatever its type and default value.</summary>
    public static bool IsMarked(DataMember member, IParameterSymbol? parameter) =>
        member.IsRequired
        || member.Symbol.Has(KnownNames.JsonRequired)
        || ConstraintParser.IsRequired(member.Symbol)
        || (parameter is not null && ConstraintParser.IsRequired(parameter));

    /// <summary>Whether the writer leaves out some values, so that a reader has to put them back.</summary>
    public static bool MayBeMissing(DataMember member, bool isMarked) =>
        !isMarked && (member.Ignore == IgnoreCondition.WhenWritingDefault && (member.Type.IsValueType || member.Type.AllowsNull())
            || member.Ignore == IgnoreCondition.WhenWritingNull && member.Type.AllowsNull());

    private static MemberPlan Parameter(DataMember member, IParameterSymbol parameter, ConstructorPlan constructor, bool isMarked)
    {
        if (member.Ignore is IgnoreCondition.Always or IgnoreCondition.WhenReading)
            return new(false, MemberBinding.Constructor, parameter.HasExplicitDefaultValue ? DefaultValues.Of(parameter) : "default!");
        if (member.IsRequired && !constructor.IsHidden && !ConstructorChoice.SetsRequiredMembers((IMethodSymbol)parameter.ContainingSymbol))
            return new(true, MemberBinding.ConstructorAndInitializer);
        if (parameter.HasExplicitDefaultValue && !isMarked)
            return new(false, MemberBinding.Constructor, DefaultValues.Of(parameter));
        return MayBeMissing(member, isMarked)
            ? new(false, MemberBinding.Constructor, "default!")
            : new(true, MemberBinding.Constructor);
    }

    private static MemberPlan? Unsettable(DataMember member, CancellationToken cancellationToken) => member.IsStored(cancellationToken)
        ? new(false, MemberBinding.None, Problem: $"{member.Name} has no setter that generated code can call, and no constructor parameter")
        : null;
}
