using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gemini.Gen.Corpus.Proof.Contracts;
using Gemini.Gen.Corpus.Proof.Dialect;
using Gemini.Gen.Corpus.Proof.Mutations;

namespace Gemini.Gen.Corpus.Proof;

/// <summary>A tool of the corpus.</summary>
internal sealed class ToolShape(IGeminiToolset toolset, FunctionTool tool, MethodInfo method)
{
    /// <summary>All tools of the corpus by toolset and name.</summary>
    public static ImmutableSortedDictionary<string, ToolShape> All { get; } = typeof(Scalars.Text).Assembly.GetTypes()
        .Where(type => type.IsDefined(typeof(GeminiToolsAttribute), inherit: false))
        .SelectMany(Of)
        .ToImmutableSortedDictionary(shape => shape.Name, shape => shape, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. All.Keys];

    public string Toolset => toolset.GetType().FullName!;

    public string Tool => tool.Name!;

    public string Name => $"{Toolset}.{Tool}";

    public JsonObject? Schema => tool.Parameters is { } parameters ? JsonNode.Parse(parameters.ToString())!.AsObject() : null;

    private Place Root => new(
        new ObjectContract(typeof(void))
        {
            Members =
            [
                .. method.GetParameters()
                    .Where(static parameter => parameter.ParameterType != typeof(CancellationToken))
                    .Select(static parameter => new Member(
                        JsonNamingPolicy.SnakeCaseLower.ConvertName(parameter.Name!),
                        ContractBuilder.Parameter(parameter),
                        MustBeThere: !parameter.HasDefaultValue)),
            ],
        },
        takesNull: false);

    public JsonNode Sample(int index) => Schema is { } schema ? new Sampler(Seeds.For(Name, index)).Sample(Root, new SchemaNode(schema))! : new JsonObject();

    public IEnumerable<Mutation> Mutations(int index) =>
        Mutator.Of(Root, new SchemaNode(Schema!), new Spot(Sample(index), string.Empty, static other => other));

    public async Task<FunctionResult> CallAsync(string arguments) =>
        await toolset.InvokeAsync(new FunctionCall { Id = "call_1", Name = tool.Name!, Arguments = RawJson.Parse(arguments) }, CancellationToken.None);

    /// <summary>Tools are declared in the order of their methods.</summary>
    private static IEnumerable<ToolShape> Of(Type type)
    {
        var toolset = (IGeminiToolset)Activator.CreateInstance(type)!;
        MethodInfo[] methods =
        [
            .. type.GetMethods(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public)
                .Where(method => method.IsDefined(typeof(GeminiToolAttribute)))
                .OrderBy(method => method.MetadataToken),
        ];
        return toolset.Tools.Zip(methods, (tool, method) => new ToolShape(toolset, tool, method));
    }
}
