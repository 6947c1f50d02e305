using System.Collections.Immutable;
using Gemini.Gen.CompileTime;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Contents;

/// <summary>A medium with two sources, with none, or with a data: URI for its data.</summary>
internal static class MediaFaults
{
    public static ContentFault? Of(IOperation made, ContentTypes types)
    {
        ISimpleAssignmentOperation? data = ContentValues.Member(made, "Data");
        ISimpleAssignmentOperation? uri = ContentValues.Member(made, "Uri");
        if (data is not null && uri is not null && IsData(data.Value, types) && ContentValues.IsText(uri.Value))
        {
            return new(data.Syntax.GetLocation(), "a block with both 'data' and 'uri'; remove one of the two", IsUnmistakable: true)
            {
                Others = ImmutableArray.Create(uri.Syntax.GetLocation()),
                Properties = ImmutableDictionary<string, string?>.Empty.Add(DiagnosticProperties.Setting, "uri"),
            };
        }

        if (data is not null && DataUri.Find(data.Value, types) is { } head)
            return WithHead(made, data, head);
        bool hasNeither = made is IObjectCreationOperation
            && (data is null || ContentValues.IsNull(data.Value))
            && (uri is null || ContentValues.IsNull(uri.Value) || ContentValues.IsEmptyText(uri.Value));
        return hasNeither
            ? new ContentFault(made.Syntax.GetLocation(), "a block with neither 'data' nor 'uri'; set one of the two", IsUnmistakable: false)
            : null;
    }

    private static ContentFault WithHead(IOperation made, ISimpleAssignmentOperation data, DataUri head)
    {
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (head.IsWhole)
            properties = properties.Add(DiagnosticProperties.NewText, "");
        if (head.IsWhole && head.MimeType is { } type && made is IObjectCreationOperation && ContentValues.Member(made, "MimeType") is null)
            properties = properties.Add(DiagnosticProperties.Member, $"MimeType = \"{type}\"");
        return new(head.Location, "a data: URI as data; leave out what is before the base64 text, and set MimeType", IsUnmistakable: true)
        {
            Others = ImmutableArray.Create(data.Syntax.GetLocation()),
            Properties = properties,
        };
    }

    // Bytes are data even where they are null: the conversion makes an empty one of them.
    private static bool IsData(IOperation value, ContentTypes types)
    {
        ITypeSymbol? type = ContentValues.WithoutConversions(value).Type;
        return types.IsData(type) || type is IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte };
    }
}
