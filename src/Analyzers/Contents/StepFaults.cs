using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Gemini.Gen.Analyzers.Contents;

/// <summary>A step of the user without content.</summary>
internal static class StepFaults
{
    public static ContentFault? Of(IOperation made)
    {
        IOperation? content = ContentValues.Member(made, "Content")?.Value;
        if (content is null && made is IObjectCreationOperation { Arguments: [var argument] })
            content = argument.Value;
        bool isEmpty = content is null ? made is IObjectCreationOperation { Arguments.IsEmpty: true } : ContentValues.IsEmptyList(content);
        return isEmpty
            ? new ContentFault(made.Syntax.GetLocation(), "a user_input step without content; add a block, or leave the step out", IsUnmistakable: false)
            : null;
    }
}
