using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Contents;

/// <summary>A text block without text.</summary>
internal static class TextFaults
{
    public static ContentFault? Of(IOperation made)
    {
        IOperation? text = ContentValues.Member(made, "Text")?.Value;
        if (text is null && made is IObjectCreationOperation { Arguments: [var argument] })
            text = argument.Value;
        // A copy that leaves the text alone has that of its original.
        bool isEmpty = text is null ? made is IObjectCreationOperation { Arguments.IsEmpty: true } : ContentValues.IsEmptyText(text) || ContentValues.IsNull(text);
        return isEmpty
            ? new ContentFault(made.Syntax.GetLocation(), "a text block without text; set Text, or leave the block out", IsUnmistakable: false)
            {
                Others = ContentList.HasOthers(made.Syntax) ? ImmutableArray.Create(made.Syntax.GetLocation()) : ImmutableArray<Location>.Empty,
            }
            : null;
    }
}
