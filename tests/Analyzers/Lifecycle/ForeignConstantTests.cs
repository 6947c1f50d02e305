using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Lifecycle.RetiredConstantAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Lifecycle;

public class ForeignConstantTests
{
    private const string Library = """
        using System;
        namespace Vendor;
        public static class Model
        {
            public const string Gemini15Pro = "gemini-1.5-pro";
            public const string Resource = "models/gemini-2.0-flash";
            public const string Deprecated = "gemini-2.5-pro";
            public const string Current = "gemini-3.8-flash";
            public const string Craft = "gemini-pro";
            [Obsolete] public const string Gone = "gemini-1.0-pro";
            public static readonly string Unknown = "gemini-1.5-pro";
            public const int Number = 1;
        }
        """;

    [Fact]
    public Task A_constant_of_another_assembly_is_reported_where_it_is_used() => VerifyAsync("""
        using Vendor;
        using static Vendor.Model;
        class C
        {
            string _a = {|GEM0101:Model.Gemini15Pro|};
            string _b = {|GEM0101:Vendor.Model.Resource|};
            string M(string model = {|GEM0102:Model.Deprecated|}) => $"https://host/{ {|GEM0101:Model.Resource|} }:generateContent" + {|GEM0101:Gemini15Pro|};
        }
        """);

    [Fact]
    public Task A_constant_of_this_runtime_is_reported_where_it_is_used() => VerifyAsync("""
        var model = {|GEM0102:Gemini.Gen.GeminiModels.Gemini25Pro|};
        var current = Gemini.Gen.GeminiModels.Gemini38Flash;
        var agent = Gemini.Gen.GeminiAgents.DeepResearch;
        """);

    [Fact]
    public Task A_constant_of_this_compilation_is_reported_at_its_declaration_only() => VerifyAsync("""
        static class Own { public const string Model = "gemini-1.5-pro"; }
        class C { string _model = Own.Model; }
        """);

    [Fact]
    public Task Comparisons_logs_names_and_other_constants_are_silent() => VerifyAsync("""
        using Vendor;
        class C
        {
            static readonly string[] RetiredModels = { Model.Gemini15Pro };
            string _current = Model.Current;
            string _unknown = Model.Unknown;
            int _number = Model.Number;
            string _name = nameof(Model.Gemini15Pro);
        #pragma warning disable CS0612 // The use of an obsolete constant is the case under test.
            string _gone = Model.Gone;
            bool M(string model)
            {
                Console.WriteLine(Model.Gemini15Pro);
                return model == Model.Gemini15Pro || model is Model.Resource || model.StartsWith(Model.Gemini15Pro);
            }
        }
        """);

    [Fact]
    public Task A_generic_id_needs_a_model_too() => VerifyAsync(
        """
        var capsule = Other.Name;
        var model = {|GEM0101:Other.Name|};
        """,
        "public static class Other { public const string Name = \"gemini-pro\"; }");

    private static Task VerifyAsync(string code, string library = Library) =>
        Verify.VerifyAsync(TestCode.Of(code) with { ReferencedAssembly = [new("Library.cs", library)] });
}
