using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Lifecycle;

/// <summary>A configuration key that code reads.</summary>
/// <param name="Path">The whole key, its names separated by colons.</param>
/// <param name="Syntax">Where its last part is written.</param>
internal readonly record struct ConfigurationKey(string Path, SyntaxNode Syntax);

/// <summary>Recognises reads of single values through <c>Microsoft.Extensions.Configuration</c> with a constant key.</summary>
internal sealed class ConfigurationKeys
{
    private const string Namespace = "Microsoft.Extensions.Configuration.";

    private readonly INamedTypeSymbol _configuration;
    private readonly INamedTypeSymbol? _section;
    private readonly INamedTypeSymbol? _binder;

    private ConfigurationKeys(INamedTypeSymbol configuration, Compilation compilation)
    {
        _configuration = configuration;
        _section = compilation.GetTypeByMetadataName(Namespace + "IConfigurationSection");
        _binder = compilation.GetTypeByMetadataName(Namespace + "ConfigurationBinder");
    }

    /// <summary>The keys of a compilation, or null if it does not reference the library.</summary>
    public static ConfigurationKeys? Of(Compilation compilation) =>
        compilation.GetTypeByMetadataName(Namespace + "IConfiguration") is { } configuration ? new(configuration, compilation) : null;

    /// <summary><c>configuration["Gemini:Model"]</c>.</summary>
    public ConfigurationKey? Read(IPropertyReferenceOperation property) =>
        property is { Property.IsIndexer: true, Instance: { } receiver, Arguments: [var key] } ? Key(receiver, key.Value) : null;

    /// <summary><c>configuration.GetValue&lt;string>("Gemini:Model")</c>.</summary>
    public ConfigurationKey? Read(IInvocationOperation call) =>
        call is { TargetMethod: { Name: "GetValue", ContainingType: var type }, Arguments: { Length: >= 2 } all } && SymbolEqualityComparer.Default.Equals(type, _binder)
            ? all.FirstOrDefault(a => a.Parameter?.Name == "key") is { } key ? Key(all[0].Value, key.Value) : null
            : null;

    // A key of one name may be any section's.
    private ConfigurationKey? Key(IOperation receiver, IOperation key) =>
        key.ConstantValue.Value is string name && SectionOf(receiver) is { } section && (section + name).IndexOf(':') > 0 ? new(section + name, key.Syntax) : null;

    // The path of a configuration, with a colon at its end; null if it is a section of which nobody knows where it comes from.
    private string? SectionOf(IOperation receiver)
    {
        while (receiver is IConversionOperation conversion)
            receiver = conversion.Operand;
        if (receiver is IInvocationOperation { TargetMethod.Name: "GetSection" or "GetRequiredSection" } call)
        {
            IOperation? parent = call.Instance ?? call.Arguments.FirstOrDefault()?.Value;
            return parent is not null && call.Arguments.LastOrDefault()?.Value.ConstantValue.Value is string name && SectionOf(parent) is { } before
                ? $"{before}{name}:"
                : null;
        }

        return Is(receiver.Type, _configuration) && !Is(receiver.Type, _section) ? "" : null;
    }

    private static bool Is(ITypeSymbol? type, INamedTypeSymbol? wanted) => type is not null && wanted is not null
        && (SymbolEqualityComparer.Default.Equals(type, wanted) || type.AllInterfaces.Contains(wanted, SymbolEqualityComparer.Default));
}
