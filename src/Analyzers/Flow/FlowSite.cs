using Microsoft.CodeAnalysis;

namespace Gemini.Gen.Analyzers.Flow;

/// <summary>What the analysis follows, named by the code that makes it.</summary>
internal enum FlowSiteKind
{
    /// <summary>A request object.</summary>
    Request,

    /// <summary>The interaction that a call returned, or the task of it.</summary>
    Turn,

    /// <summary>The ID of such an interaction.</summary>
    TurnId,
}

/// <summary>A request, turn or ID, by the syntax that makes it.</summary>
internal readonly record struct FlowSite(FlowSiteKind Kind, SyntaxNode Syntax);
