using Gemini.Gen.CompileTime.Model;
using Gemini.Gen.CompileTime.Naming;
using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Parses a class or struct into a JSON object with members.</summary>
internal sealed class ObjectParser(ParseContext context, ValueParser values, ShapeMode mode)
{
    public string? Parse(INamedTypeSymbol type, ISymbol subject) => Parse(type, subject, discriminator: null);

    /// <summary>Parses a case of a union. It is read and written beside the union, even if it has a codec of its own.</summary>
    public string? ParseCase(INamedTypeSymbol type, ISymbol subject, DiscriminatorModel discriminator) => Parse(type, subject, discriminator);

    private string? Parse(INamedTypeSymbol type, ISymbol subject, DiscriminatorModel? discriminator)
    {
        bool isCase = discriminator is not null;
        bool hasCodec = !isCase && values.HasCodec(type);
        if (type.IsAbstract && (mode == ShapeMode.Schema || !hasCodec))
        {
            context.Report(ShapeProblemKind.NotConstructible, subject, $"{type.Name} is abstract");
            return null;
        }

        // A schema type's own code may call what is private to it; it has the same members wherever it is used.
        if (mode == ShapeMode.Schema)
            CustomValidation.Note(type, type.DeclaringSyntaxReferences.IsEmpty ? subject : type, context);
        INamedTypeSymbol caller = hasCodec ? type : context.Root;
        ShapeMode memberMode = hasCodec ? ShapeMode.Schema : mode;
        string name = values.Shapes.Reserve(isCase ? null : type, mode, isCase ? type.Name + "Case" : type.Name);
        IReadOnlyList<IPropertySymbol> properties = TypeMembers.Properties(type, context.CancellationToken);
        IMethodSymbol? constructor = null;
        if (memberMode == ShapeMode.Schema && (constructor = ConstructorChoice.Find(type, properties, caller, context)) is null)
        {
            context.Report(ShapeProblemKind.NotConstructible, subject, $"{type.Name} has no constructor whose parameters all match a property");
            return null;
        }

        if (constructor is not null && ConstructorChoice.MissesRequiredMember(type, constructor, properties))
        {
            context.Report(ShapeProblemKind.NotConstructible, subject, $"{type.Name} has a required member that is no public property");
            return null;
        }

        IReadOnlyList<MemberModel>? members = Members(name, type, properties, constructor, caller, subject);
        if (members is null)
            return null;
        if (discriminator is not null && members.Any(member => member.JsonName == discriminator.JsonName))
        {
            context.Report(ShapeProblemKind.DuplicateName, subject, discriminator.JsonName);
            return null;
        }

        values.Shapes[name] = new ObjectShape(
            name,
            type.ToSource(),
            type.IsReferenceType,
            Descriptions.Of(type, context.CancellationToken),
            members.ToEquatableArray(),
            discriminator);
        return name;
    }

    private List<MemberModel>? Members(
        string shape,
        INamedTypeSymbol type,
        IReadOnlyList<IPropertySymbol> properties,
        IMethodSymbol? constructor,
        INamedTypeSymbol caller,
        ISymbol subject)
    {
        var members = new List<MemberModel>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        bool valid = true;
        foreach (IPropertySymbol property in properties)
        {
            IParameterSymbol? parameter = constructor is null ? null : ConstructorChoice.ParameterFor(constructor, property);
            MemberPlan? plan = mode == ShapeMode.Result && constructor is null
                ? MemberPlan.WriteOnly
                : MemberPlan.For(property, parameter, caller, context);
            if (plan is null)
                continue;
            if (plan.Problem is { } problem)
            {
                context.Report(ShapeProblemKind.NotConstructible, In(type, property, subject), problem);
                valid = false;
                continue;
            }

            string jsonName = property.Attribute(KnownNames.JsonPropertyName).Text()
                ?? parameter?.Attribute(KnownNames.JsonPropertyName).Text()
                ?? JsonNames.Convert(property.Name, context.Naming);
            if (!names.Add(jsonName))
            {
                context.Report(ShapeProblemKind.DuplicateName, In(type, property, subject), jsonName);
                valid = false;
                continue;
            }

            if (values.Parse(property.Type, In(type, property, subject), mode, EnumParser.HasNumberConverter(property)) is not { } value)
            {
                valid = false;
                continue;
            }

            context.MemberSymbols[(shape, property.Name)] = In(type, property, subject);
            ISymbol[] annotated = parameter is null ? [property] : [property, parameter];
            var member = new MemberModel(
                property.Name,
                jsonName,
                new ConstraintParser(context, values).Apply(annotated, value, property.Type),
                plan.IsRequired,
                plan.Binding,
                parameter?.Name,
                plan.Default,
                plan.Binding == MemberBinding.InitAccessor ? property.ContainingType.ToSource() : null,
                OmitWhenNull: false,
                Descriptions.Of(property, parameter, context.CancellationToken),
                DefaultValues.Sentence(property, parameter, value, values.Shapes, plan.IsRequired, context));
            members.Add(member);
            if (mode == ShapeMode.Schema && !type.DeclaringSyntaxReferences.IsEmpty)
                MissingDescription.Note(context, property, member, property.Type, values.Shapes);
        }

        return valid ? members : null;
    }

    /// <summary>A problem of a type in source is shown there; one of a referenced assembly, where the type is used.</summary>
    private static ISymbol In(INamedTypeSymbol type, IPropertySymbol property, ISymbol subject) =>
        type.DeclaringSyntaxReferences.IsEmpty ? subject : property;
}
