using Gemini.Gen.CompileTime.Model;
using Gemini.Gen.CompileTime.Naming;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Parses the members of one class or struct.</summary>
internal sealed class MemberParser(
    ParseContext context,
    ValueParser values,
    ShapeMode mode,
    INamedTypeSymbol type,
    ConstructorPlan constructor,
    Accessors accessors,
    ISymbol subject)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    // Asked of every member, and made anew of all parts of the type each time.
    private readonly bool _isInSource = !type.DeclaringSyntaxReferences.IsEmpty;

    private bool IsOnlyWritten => mode == ShapeMode.Result && constructor.Constructor is null;

    /// <summary>Adds a member, unless it is no part of the data.</summary>
    /// <returns>Whether there was no problem with it.</returns>
    public bool Member(DataMember member, string shape, List<MemberModel> members)
    {
        IParameterSymbol? parameter = constructor.ParameterFor(member);
        if (member.Ignore == IgnoreCondition.Always)
        {
            if (parameter is not null)
                members.Add(Unread(member, parameter));
            return true;
        }

        if (IsOnlyWritten && member.Ignore == IgnoreCondition.WhenWriting)
            return true;
        MemberPlan? plan = IsOnlyWritten ? MemberPlan.WriteOnly : MemberPlan.For(member, parameter, constructor, accessors, context.CancellationToken);
        if (plan is null)
            return true;
        ISymbol place = In(member);
        bool isSeen = accessors.CanSee(member.Getter!);
        if ((plan.Problem ?? (isSeen || accessors.CanReach(member) ? null : Unreachable(member))) is { } problem)
        {
            context.Report(ShapeProblemKind.NotConstructible, place, problem);
            return false;
        }

        string jsonName = member.Symbol.Attribute(KnownNames.JsonPropertyName).Text()
            ?? parameter?.Attribute(KnownNames.JsonPropertyName).Text()
            ?? JsonNames.Convert(member.Name, context.Naming);
        if (!_names.Add(jsonName))
        {
            context.Report(ShapeProblemKind.DuplicateName, place, jsonName);
            return false;
        }

        ConverterKind converter = Converters.Of(member.Symbol);
        if (converter == ConverterKind.Custom)
        {
            context.Report(ShapeProblemKind.NoSchema, place, $"{member.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)}: {Converters.CustomReason}");
            return false;
        }

        if (values.Parse(member.Type, place, mode, new ValueOptions(converter, Converters.NumbersOf(member.Symbol, type))) is not { } value)
            return false;
        context.MemberSymbols[(shape, member.Name)] = place;
        context.Views?.See(shape, member);
        ISymbol[] annotated = parameter is null ? [member.Symbol] : [member.Symbol, parameter];
        bool mayBeMissing = MemberPlan.MayBeMissing(member, MemberPlan.IsMarked(member, parameter));
        ValueModel constrained = new ConstraintParser(context, values).Apply(annotated, value, member.Type);
        if (mayBeMissing && value.IsNullable && member.Symbol.Has(KnownNames.DisallowNull))
            constrained = constrained with { RefusesNull = true };
        var model = new MemberModel(
            member.Name,
            jsonName,
            constrained,
            plan.IsRequired,
            plan.Binding,
            parameter?.Name,
            plan.Default,
            plan.Binding == MemberBinding.Accessor || !isSeen ? member.Owner.ToSource() : null,
            OmitWhenNull: mayBeMissing && value.IsNullable,
            Descriptions.Of(member.Symbol, parameter, context.CancellationToken),
            OmitWhenDefault: mayBeMissing && !value.IsNullable,
            IsRead: member.Ignore != IgnoreCondition.WhenReading && plan.Binding != MemberBinding.None,
            IsWritten: member.Ignore != IgnoreCondition.WhenWriting,
            Access(member, isSeen));
        if (model.IsRead)
            model = model with { DefaultSentence = DefaultValues.Sentence(member.Symbol, parameter, value, values.Shapes, plan.IsRequired, context) };
        if (model.IsRead && mode == ShapeMode.Schema && _isInSource)
            MissingDescription.Note(context, member.Symbol, model, member.Type, values.Shapes);
        members.Add(model);
        return true;
    }

    /// <summary>A problem of a type in source is shown there; one of a referenced assembly, where the type is used.</summary>
    public ISymbol In(DataMember member) => _isInSource ? member.Symbol : subject;

    /// <summary>Parses the member with <c>[JsonExtensionData]</c>.</summary>
    /// <returns>Whether there was no problem with it.</returns>
    public bool Extension(DataMember member, out ExtensionModel? extension)
    {
        extension = null;
        ISymbol place = In(member);
        if (member.Type.TypeKind == TypeKind.Error)
        {
            context.Report(ShapeProblemKind.Unresolved, place, member.Name);
            return false;
        }

        if (ExtensionTypes.Find(member.Type) is not { } found)
        {
            context.Report(
                ShapeProblemKind.NoSchema,
                place,
                "extension data has to be a JsonObject or a dictionary from string to JsonElement, JsonNode or object");
            return false;
        }

        IParameterSymbol? parameter = constructor.ParameterFor(member);
        MemberPlan plan = IsOnlyWritten
            ? MemberPlan.WriteOnly
            : MemberPlan.For(member, parameter, constructor, accessors, context.CancellationToken) ?? new(false, MemberBinding.Fill);
        if (plan.Binding == MemberBinding.Fill && found.IsReadOnly)
            plan = plan with { Problem = $"{member.Name} has no setter, and a read-only dictionary cannot be filled" };
        bool isSeen = accessors.CanSee(member.Getter!);
        if ((plan.Problem ?? (isSeen || accessors.CanReach(member) ? null : Unreachable(member))) is { } problem)
        {
            context.Report(ShapeProblemKind.NotConstructible, place, problem);
            return false;
        }

        // The dictionary that an initializer makes is replaced: what it holds is no part of the JSON.
        var value = new ValueModel(member.Type.ToSource(), ValueCodec.Scalar, "System.Object", member.Type.AllowsNull(), true, []);
        extension = new ExtensionModel(
            new MemberModel(
                member.Name,
                member.Name,
                value,
                IsRequired: false,
                plan.Binding,
                parameter?.Name,
                Default: null,
                plan.Binding == MemberBinding.Accessor || !isSeen ? member.Owner.ToSource() : null,
                OmitWhenNull: true,
                Description: null,
                Access: Access(member, isSeen)),
            found.Collection,
            new ValueModel(found.ValueTypeName, ValueCodec.Scalar, found.Scalar, found.IsNullable, found.IsReferenceType, []));
        return true;
    }

    private static string Unreachable(DataMember member) =>
        $"{member.Name} is not accessible, and an accessor cannot be bound to a generic type or with types that are not accessible; make it internal or public";

    private static MemberAccess Access(DataMember member, bool isSeen) =>
        isSeen ? MemberAccess.Direct : member.IsField ? MemberAccess.HiddenField : MemberAccess.HiddenProperty;

    /// <summary>An ignored member that the constructor wants: it gets the parameter's default value, or its type's.</summary>
    private static MemberModel Unread(DataMember member, IParameterSymbol parameter) => new(
        member.Name,
        member.Name,
        new ValueModel(member.Type.ToSource(), ValueCodec.Scalar, "System.Object", member.Type.AllowsNull(), member.Type.IsReferenceType, []),
        IsRequired: false,
        MemberBinding.Constructor,
        parameter.Name,
        parameter.HasExplicitDefaultValue ? DefaultValues.Of(parameter) : "default!",
        Owner: null,
        OmitWhenNull: false,
        Description: null,
        IsRead: false,
        IsWritten: false);
}
