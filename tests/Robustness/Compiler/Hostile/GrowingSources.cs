using System.Globalization;

namespace Gemini.Gen.Robustness.Compiler.Hostile;

/// <summary>Code of any size. What is said of each is how large it is where a tenth of a second or so goes by.</summary>
internal static class GrowingSources
{
    public static IReadOnlyDictionary<string, (int Count, Func<int, string> Source)> All { get; } = new Dictionary<string, (int, Func<int, string>)>
    {
        ["IDs in one raw literal of JSON"] = (2_000, static n => Class($"string S = \"\"\"\n{{\"model\":\"gemini-1.5-pro\",\"input\":[\n{Many("{\"model\":\"gemini-1.5-flash\"},\n", n)}1]}}\n\"\"\";")),
        ["IDs in one interpolation"] = (200, static n => Class($"string S(int i) => $\"{{{{\\\"model\\\":[{Many("\\\"gemini-1.5-pro\\\",{i},", n)}0]}}}}\";")),
        ["members of JSON in a literal"] = (250, static n => Body($"object o = \"{{ \\\"model\\\": \\\"m\\\", \\\"input\\\": \\\"x\\\", {Numbered("\\\"a{0}\\\": 1, ", n)} \\\"store\\\": false }}\";")),
        ["literals in one concatenation"] = (250, static n => Body($"string t = s{Many(" + \"gemini-1.5-pro\" + s", n)};")),
        ["IDs in the arguments of one call"] = (500, static n => Body($"string.Concat({Many("\"gemini-1.5-pro\", ", n)} s);")),
        ["IDs in one array"] = (2_000, static n => Class($"string[] S = {{ {Many("\"gemini-1.5-pro\", ", n)} }};")),
        ["IDs in private constants"] = (500, static n => Class(Numbered("private const string A{0} = \"gemini-1.5-pro\"; string P{0} => A{0}; ", n))),
        ["IDs in local variables"] = (250, static n => Body(Numbered("string a{0} = \"gemini-1.5-pro\"; System.Console.WriteLine(a{0}); ", n))),
        ["methods with IDs in tests"] = (500, static n => $"class FactAttribute : Attribute {{ }} class T {{ [Fact] void M() {{ }} {Numbered("string M{0}() => \"gemini-1.5-pro\"; ", n)} }}"),
        ["IDs with the prefix of gateways"] = (500, static n => Class(Numbered("string M{0}() => \"google/gemini-1.5-pro\"; ", n))),
        ["types with IDs"] = (500, static n => Numbered("class C{0} {{ string M() => \"gemini-1.5-pro\"; }} ", n)),
        ["required parameters of one record"] = (250, static n => $"[GeminiSchema] public partial record R({Numbered("string P{0}, ", n)} int Last);"),
        ["documented parameters of one record"] = (250, static n =>
            $"/// <summary>x</summary>\n{Numbered("/// <param name=\"P{0}\">What parameter {0} is good for, in a few words.</param>\n", n)}[GeminiSchema] public partial record R({Numbered("string? P{0} = null, ", n)} int Last = 0);"),
        ["properties of one type"] = (200, static n => $"[GeminiSchema] public partial class R {{ {Numbered("public string? P{0} {{ get; set; }} ", n)} }}"),
        ["parts of one type"] = (200, static n => $"[GeminiSchema] public partial class R {{ }} {Numbered("public partial class R {{ public int P{0} {{ get; set; }} }} ", n)}"),
        ["tools of one toolset"] = (125, static n => $"[GeminiTools] public partial class T {{ {Numbered("[GeminiTool] public int M{0}(string a, int b = {0}) => b; ", n)} }}"),
        ["schema types"] = (30, static n => Numbered("[GeminiSchema] public partial record R{0}(string A, int B, string[] C); ", n)),
        ["turns of one conversation"] = (125, static n => Body(
            $"var i0 = {Turn("Tools = []")} "
            + Numbered($"var i{{1}} = {Escaped(Turn("PreviousInteractionId = i{0}.Id"))} ", n))),
        ["turns that forget their tools"] = (60, static n => Class(
            Method(Numbered($"var a{{0}} = {Escaped(Turn("Tools = new Tool[] { Make() }"))} var b{{0}} = {Escaped(Turn("PreviousInteractionId = a{0}.Id"))} ", n))
            + " static Tool Make() => null!;")),
        ["turns that may continue any one before"] = (30, static n => Body($"string? id = null; {Many($"if (b) id = ({Turn("PreviousInteractionId = id").TrimEnd(';')}).Id; ", n)}")),
        ["helper methods that send"] = (60, static n => Class(
            Method(Numbered("var a{0} = await Send(client, false); ", n))
            + " static async Task<Interaction> Send(InteractionsClient client, bool store) => await client.CreateAsync(new ModelInteractionRequest { Model = \"m\", Input = \"x\", Background = true, Store = store });")),
        ["local functions that send"] = (40, static n => Body(Numbered($"async Task F{{0}}() {{{{ {Escaped(Turn("PreviousInteractionId = s, Store = false"))} }}}} ", n))),
        ["fields that keep IDs"] = (40, static n => Class(Numbered(
            $"private string? _id{{0}}; async Task A{{0}}(InteractionsClient client) => _id{{0}} = ({Escaped(Turn("Tools = new Tool[] { new GoogleSearchTool() }").TrimEnd(';'))}).Id; async Task B{{0}}(InteractionsClient client) => {Escaped(Turn("PreviousInteractionId = _id{0}"))} ", n))),
        ["branches around one request"] = (30, static n => Body(
            $"var r = {Request("Store = b")}; {Many("if (b) { r = r with { PreviousInteractionId = s }; } else { b = !b; } ", n)} await client.CreateAsync(r);")),
        ["IDs in a chain of calls"] = (250, static n => Body($"string t = new System.Text.StringBuilder(){Many(".Append(\"gemini-1.5-pro\")", n)}.ToString();")),
        ["IDs in conditions one after the other"] = (60, static n => Body($"string t = s; {Many("if (b) t = \"gemini-1.5-pro\"; else ", n)} t = s;")),
        ["IDs in alternatives"] = (125, static n => Body($"string t = {Many("b ? \"gemini-1.5-pro\" : ", n)} s;")),
        ["braces"] = (125, static n => Body($"{Many("{", n)} string t = \"gemini-1.5-pro\"; {Many("}", n)}")),
        ["directives"] = (1_250, static n => Class(Many("\n#if A\n string S() => \"gemini-1.5-pro\";\n#else\n#endif\n", n) + "string T = \"gemini-1.5-pro\";")),
        ["members of an enum"] = (500, static n => $"public enum E {{ {Numbered("M{0}, ", n)} }} [GeminiSchema] public partial record R(E A);"),
        ["members of an enum that names entries"] = (500, static n => $"public enum E {{ {Numbered("M{0}, ", n)} }} [GeminiSchema] public partial record R(Dictionary<E, int> A);"),
        ["members of an enum with codes"] = (500, static n =>
            $"[GeminiEnum(Encoding = GeminiEnumEncoding.ShortCodes)] public enum E {{ {Numbered("Member{0}, ", n)} }} [GeminiSchema] public partial record R(E A);"),
        ["cases of a union"] = (50, static n =>
            $"{Numbered("[JsonDerivedType(typeof(D{0}), \"d{0}\")] ", n)} [GeminiSchema] public abstract partial record B; {Numbered("public record D{0}(int A) : B; ", n)}"),
    };

    private static string Turn(string members) => $"await client.CreateAsync({Request(members)});";

    private static string Request(string members) => $"new ModelInteractionRequest {{ Model = \"m\", {members} }}";

    private static string Body(string statements) => Class(Method(statements));

    private static string Method(string statements) => $"async Task M(bool b, string s, InteractionsClient client) {{ {statements} }}";

    private static string Class(string members) => $"class C {{ {members} }}";

    // For a format, in which only numbers stand in braces.
    private static string Escaped(string code) => code
        .Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal).Replace("{{0}}", "{0}", StringComparison.Ordinal);

    private static string Many(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Numbered(string format, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => string.Format(CultureInfo.InvariantCulture, format, i, i + 1)));
}
