namespace Gemini.Gen.CompileTime.Model;

/// <summary>A method with <c>[GeminiTool]</c>.</summary>
/// <param name="Name">The function name.</param>
/// <param name="Description">What the model is told, or <see langword="null"/>.</param>
/// <param name="ParametersSchema">The schema of the arguments, or <see langword="null"/> for none.</param>
/// <param name="Receiver">The C# expression that the method is called on.</param>
/// <param name="Method">The method's C# name.</param>
/// <param name="Arguments">The arguments to pass, in order.</param>
/// <param name="ArgumentsShape">The shape that binds the model's arguments, or <see langword="null"/> for none.</param>
/// <param name="Result">What it returns.</param>
/// <param name="Requirements">What it demands of whoever runs it.</param>
internal sealed record ToolModel(
    string Name,
    string? Description,
    string? ParametersSchema,
    string Receiver,
    string Method,
    EquatableArray<ArgumentModel> Arguments,
    string? ArgumentsShape,
    ResultModel Result,
    RequirementsModel Requirements)
{
    /// <summary>Whether the provider of services is needed to call it.</summary>
    public bool UsesServices => Arguments.Any(static argument => argument.IsService);

    /// <summary>Whether the call has to wait.</summary>
    public bool IsAsync => Result.IsAwaited || Result.IsStream;
}

/// <summary>Where an argument of a tool call comes from.</summary>
internal enum ArgumentSource
{
    /// <summary>The model.</summary>
    Json,

    /// <summary>The dispatcher's token.</summary>
    CancellationToken,

    /// <summary>The provider of services itself.</summary>
    Provider,

    /// <summary>A service.</summary>
    Service,
}

/// <summary>An argument of a tool call.</summary>
/// <param name="Name">The parameter's name.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="TypeName">A service's type, without a nullable annotation.</param>
/// <param name="Default">The C# expression for a service that is missing, or <see langword="null"/> if the tool needs it.</param>
/// <param name="Key">A service's key as a C# expression, or <see langword="null"/>.</param>
internal sealed record ArgumentModel(string Name, ArgumentSource Source, string? TypeName, string? Default, string? Key)
{
    public bool IsService => Source is ArgumentSource.Provider or ArgumentSource.Service;

    public static ArgumentModel Json(string name) => new(name, ArgumentSource.Json, null, null, null);

    public static ArgumentModel CancellationToken(string name) => new(name, ArgumentSource.CancellationToken, null, null, null);

    public static ArgumentModel Provider(string name, string type, string? fallback) => new(name, ArgumentSource.Provider, type, fallback, null);

    public static ArgumentModel Service(string name, string type, string? fallback, string? key) =>
        new(name, ArgumentSource.Service, type, fallback, key);
}

/// <summary>What a tool demands of whoever runs it.</summary>
/// <param name="Approval">Whether each call has to be approved.</param>
/// <param name="TimeoutTicks">How long it may run, as a C# literal, or <see langword="null"/>.</param>
/// <param name="Services">Whether it cannot run without services.</param>
internal sealed record RequirementsModel(bool Approval, string? TimeoutTicks, bool Services)
{
    public bool IsEmpty => !Approval && TimeoutTicks is null && !Services;
}

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

    /// <summary>A content block, or several.</summary>
    Blocks,

    /// <summary>The runtime's type for what a tool returned.</summary>
    Ready,

    /// <summary>The runtime's type for a whole answer.</summary>
    Own,
}

/// <summary>A tool's return value.</summary>
/// <param name="Kind">What becomes of it.</param>
/// <param name="Value">Its type, unless there is none or it is a type of the runtime.</param>
/// <param name="IsAwaited">Whether it comes in a task.</param>
/// <param name="IsStream">Whether it is an asynchronous sequence, to be collected into a list first.</param>
/// <param name="IsReferenceType">Whether it, or that list, is a reference type.</param>
/// <param name="IsNullable">Whether <see langword="null"/> is a legal value.</param>
internal sealed record ResultModel(
    ResultKind Kind,
    ValueModel? Value,
    bool IsAwaited = false,
    bool IsStream = false,
    bool IsReferenceType = false,
    bool IsNullable = false)
{
    public static ResultModel Nothing { get; } = new(ResultKind.Nothing, null);
}
