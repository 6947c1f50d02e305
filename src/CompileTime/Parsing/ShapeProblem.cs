using Microsoft.CodeAnalysis;

namespace Gemini.Gen.CompileTime.Parsing;

/// <summary>Why something cannot be generated. The generator stays silent about these; an analyzer reports each kind under its ID.</summary>
internal enum ShapeProblemKind
{
    /// <summary>GEM1001. Subject: the type that has to become partial.</summary>
    NotPartial,

    /// <summary>GEM1002. Subject: the member or parameter. Detail: the type and the reason.</summary>
    NoSchema,

    /// <summary>GEM1003. Subject: the method or the type. Detail: the reason.</summary>
    NotCallable,

    /// <summary>GEM1004. Subject: the second of the two. Detail: the name.</summary>
    DuplicateName,

    /// <summary>GEM1005. Subject: the method. Detail: the name.</summary>
    InvalidToolName,

    /// <summary>GEM1009. Subject: the type or property. Detail: the reason.</summary>
    NotConstructible,

    /// <summary>GEM1006. Subject: the tool, parameter or property. A note: the code is generated.</summary>
    NoDescription,

    /// <summary>GEM1007. Subject: the member or parameter. Detail: the attribute and the sentence. A note: the code is generated.</summary>
    ConstraintInWords,

    /// <summary>GEM1008. Subject: the member. A note: the code is generated.</summary>
    RequiredRecursion,

    /// <summary>GEM1010. Subject: the member, parameter or type. Detail: the attribute and the reason. A note: the code is generated.</summary>
    ConstraintMisfit,

    /// <summary>A type that the compiler itself reports; nothing to add.</summary>
    Unresolved,
}

/// <summary>A problem found while parsing.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Subject">What the problem is about; the place to report it.</param>
/// <param name="Detail">A clause for the message.</param>
/// <param name="Attribute">The attribute that is the place to report it, or <see langword="null"/>.</param>
internal sealed record ShapeProblem(ShapeProblemKind Kind, ISymbol Subject, string Detail, AttributeData? Attribute = null);
