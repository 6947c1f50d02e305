using Gemini.Gen.CompileTime.Parsing;
using Microsoft.CodeAnalysis.CSharp;

namespace Gemini.Gen.Generator.Emission;

/// <summary>Names that generated code uses.</summary>
internal static class Names
{
    public const string Runtime = "global::Gemini.Gen";
    public const string Services = Runtime + ".CompilerServices";
    public const string Reader = Services + ".SchemaReader";
    public const string Writer = Services + ".SchemaWriter";
    public const string Serializer = Services + ".SchemaSerializer";
    public const string ToolResults = Services + ".ToolResults";
    public const string ResultWriter = Services + ".ToolResultWriter";
    public const string ToolServices = Services + ".ToolServices";
    public const string JsonWriter = "global::System.Text.Json.Utf8JsonWriter";
    public const string CancellationToken = "global::System.Threading.CancellationToken";
    public const string ValueTask = "global::System.Threading.Tasks.ValueTask";
    public const string ServiceProvider = "global::System.IServiceProvider";
    public const string Bytes = "global::System.ReadOnlySpan<byte>";
    public const string List = "global::System.Collections.Generic.List";
    public const string ReadOnlyList = "global::System.Collections.Generic.IReadOnlyList";

    public static string GeneratedCode { get; } =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"Gemini.Gen\", \"{typeof(Names).Assembly.GetName().Version}\")]";

    public static string Text(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    public static string Utf8(string value) => Text(value) + "u8";

    public static string Identifier(string name) => SymbolFacts.Escaped(name);
}
