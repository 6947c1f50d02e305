namespace Gemini.Gen.CompileTime.Model;

/// <summary>How a generated member is declared, given what the user's type already has.</summary>
internal enum MemberDeclaration
{
    Public,

    /// <summary>A base type has a generated member of that name.</summary>
    PublicNew,

    /// <summary>The user's type has a member of that name.</summary>
    Explicit,
}

/// <summary>Where generated members go.</summary>
/// <param name="Namespace">The namespace, or <see langword="null"/>.</param>
/// <param name="Headers">The declarations to open, outermost first: <c>partial record Recipe</c>.</param>
/// <param name="TypeName">The type, fully qualified.</param>
/// <param name="HintName">The name of the generated file.</param>
/// <param name="CodeClass">A name for a private nested class that the type does not use yet.</param>
internal sealed record DeclarationModel(
    string? Namespace,
    EquatableArray<string> Headers,
    string TypeName,
    string HintName,
    string CodeClass);

/// <summary>A type with <c>[GeminiSchema]</c>.</summary>
/// <param name="Declaration">Where the members go.</param>
/// <param name="IsReferenceType">Whether it is a class.</param>
/// <param name="JsonSchema">The schema text.</param>
/// <param name="Root">The type's own shape, one of <paramref name="Shapes"/>.</param>
/// <param name="Shapes">The shapes to emit functions for.</param>
/// <param name="SchemaMember">How <c>JsonSchema</c> is declared.</param>
/// <param name="ReadMember">How <c>Read</c> is declared.</param>
/// <param name="TryReadMember">How <c>TryRead</c> is declared.</param>
/// <param name="WriteMember">How <c>Write</c> is declared.</param>
internal sealed record SchemaTypeModel(
    DeclarationModel Declaration,
    bool IsReferenceType,
    string JsonSchema,
    string Root,
    EquatableArray<ShapeUse> Shapes,
    MemberDeclaration SchemaMember,
    MemberDeclaration ReadMember,
    MemberDeclaration TryReadMember,
    MemberDeclaration WriteMember);

/// <summary>A shape and the directions in which it is used.</summary>
internal sealed record ShapeUse(ShapeModel Shape, bool IsRead, bool IsWritten);

/// <summary>A type with <c>[GeminiTools]</c>.</summary>
/// <param name="Declaration">Where the members go.</param>
/// <param name="Tools">The tools in declaration order.</param>
/// <param name="Shapes">The shapes to emit functions for.</param>
/// <param name="ToolsMember">How <c>Tools</c> is declared.</param>
/// <param name="InvokeMember">How <c>InvokeAsync</c> is declared.</param>
internal sealed record ToolsetModel(
    DeclarationModel Declaration,
    EquatableArray<ToolModel> Tools,
    EquatableArray<ShapeUse> Shapes,
    MemberDeclaration ToolsMember,
    MemberDeclaration InvokeMember);

/// <summary>A method with <c>[GeminiTool]</c>.</summary>
/// <param name="Name">The function name.</param>
/// <param name="Description">What the model is told, or <see langword="null"/>.</param>
/// <param name="ParametersSchema">The schema of the arguments, or <see langword="null"/> for none.</param>
/// <param name="IsStatic">Whether the method is static.</param>
/// <param name="Method">The method's C# name.</param>
/// <param name="Arguments">The arguments to pass, in order; <see langword="null"/> for the cancellation token.</param>
/// <param name="ArgumentsShape">The shape that binds the arguments, or <see langword="null"/> for none.</param>
/// <param name="IsAwaited">Whether the method returns a task.</param>
/// <param name="Result">What it returns.</param>
internal sealed record ToolModel(
    string Name,
    string? Description,
    string? ParametersSchema,
    bool IsStatic,
    string Method,
    EquatableArray<ArgumentModel> Arguments,
    string? ArgumentsShape,
    bool IsAwaited,
    ResultModel Result);

/// <summary>An argument of a tool call.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="IsCancellationToken">Whether the dispatcher's token is passed.</param>
internal sealed record ArgumentModel(string Name, bool IsCancellationToken);

/// <summary>What becomes of a tool's return value.</summary>
internal enum ResultKind
{
    Nothing,

    /// <summary>Written as it is: an object or a string.</summary>
    Plain,

    /// <summary>Wrapped in an object: a scalar or an array.</summary>
    Wrapped,

    /// <summary>JSON that the tool made itself.</summary>
    Json,
}

/// <summary>A tool's return value.</summary>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Value">Its type, unless there is none or it is JSON already.</param>
internal sealed record ResultModel(ResultKind Kind, ValueModel? Value);
