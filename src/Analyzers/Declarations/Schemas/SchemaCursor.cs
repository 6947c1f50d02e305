using Gemini.Gen.CompileTime.Model;
using Gemini.Gen.CompileTime.Parsing;

namespace Gemini.Gen.Analyzers.Declarations;

/// <summary>
/// A place in a rendered schema, as the shape that was rendered there. What is measured and compared is the text that the model gets; the
/// cursor tells which C# stands behind it.
/// </summary>
/// <param name="Graph">The shapes; <see langword="null"/> for a schema that comes from elsewhere.</param>
/// <param name="Shape">The shape, unless it is a scalar.</param>
/// <param name="Symbol">The property or parameter that has the value, if it is known.</param>
internal readonly record struct SchemaCursor(ShapeGraph? Graph, ShapeModel? Shape, Microsoft.CodeAnalysis.ISymbol? Symbol = null)
{
    private const string Definitions = "#/$defs/";

    public static SchemaCursor At(ParseContext context, string root) => new(context.Graph, context.Graph![root]);

    /// <summary>The elements of a list, or the flags of an enum.</summary>
    public SchemaCursor Items => Shape switch
    {
        ListShape list => To(list.Element),
        EnumShape => this,
        _ => None,
    };

    /// <summary>The values of a dictionary.</summary>
    public SchemaCursor Values => Shape is DictionaryShape dictionary ? To(dictionary.Value) : None;

    private SchemaCursor None => this with { Shape = null };

    /// <summary>The members that are read, by their JSON names.</summary>
    public ILookup<string, MemberModel> Members =>
        ((Shape as ObjectShape)?.Members.Where(static member => member.IsRead) ?? []).ToLookup(static member => member.JsonName, StringComparer.Ordinal);

    /// <summary>The value of a property, and the symbol that declares it.</summary>
    public SchemaCursor Property(MemberModel? member, ParseContext? context = null)
    {
        if (member is null)
            return None;
        Microsoft.CodeAnalysis.ISymbol? symbol = null;
        context?.MemberSymbols.TryGetValue((Shape!.Name, member.Name), out symbol);
        return To(member.Value) with { Symbol = symbol ?? Symbol };
    }

    /// <summary>An item of a tuple.</summary>
    public SchemaCursor Prefix(int index) => Shape is TupleShape tuple && index < tuple.Items.Count ? To(tuple.Items[index].Value) : None;

    /// <summary>A branch of <c>anyOf</c>: a case of a union, or the value itself beside null.</summary>
    public SchemaCursor Branch(int index) => Shape switch
    {
        UnionShape union => this with { Shape = index < union.Cases.Count ? Graph![union.Cases[index].Shape] : null },
        _ => index == 0 ? this : None,
    };

    /// <summary>What a <c>$ref</c> refers to.</summary>
    public SchemaCursor Definition(string reference) =>
        Graph is not null && reference.StartsWith(Definitions, StringComparison.Ordinal) && Graph.Contains(reference.Substring(Definitions.Length))
            ? this with { Shape = Graph[reference.Substring(Definitions.Length)] }
            : None;

    private SchemaCursor To(ValueModel value) => this with { Shape = value.Codec == ValueCodec.Scalar ? null : Graph![value.Target] };
}
