using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Wire.FormerNameAnalyzer,
    Gemini.Gen.CodeFixes.Wire.ReadCurrentNameFix>;

namespace Gemini.Gen.CodeFixes.Tests.Wire;

public class GEM0402_ReadCurrentNameFixTests
{
    [Fact]
    public Task The_current_name_takes_the_place_of_the_former() => Verify.VerifyAsync(
        Wrap("""if (type == "{|GEM0402:content.delta|}") return; // a piece"""),
        Wrap("""if (type == "step.delta") return; // a piece"""),
        new() { Titles = ["Read 'step.delta'"] });

    [Fact]
    public Task Quotes_and_what_stands_before_the_name_stay() => Verify.VerifyAsync(
        Wrap("if (type == @\"event: {|GEM0402:interaction.complete|}\") return;"),
        Wrap("if (type == @\"event: interaction.completed\") return;"));

    [Fact]
    public Task Fix_All_renames_every_event() => Verify.VerifyAsync(
        Wrap("""
            switch (type)
            {
                case "{|GEM0402:interaction.start|}": break;
                case "{|GEM0402:content.start|}": break;
                case "{|GEM0402:content.delta|}": break;
                case "{|GEM0402:content.stop|}": break;
                case "{|GEM0402:interaction.complete|}": break;
            }
            """),
        Wrap("""
            switch (type)
            {
                case "interaction.created": break;
                case "step.start": break;
                case "step.delta": break;
                case "step.stop": break;
                case "interaction.completed": break;
            }
            """));

    [Fact]
    public Task Outputs_and_steps_have_different_shapes() =>
        Verify.VerifyNoFixAsync(Wrap("""_ = json.GetProperty("{|GEM0402:outputs|}");"""));

    private static string Wrap(string code) => $$"""
        using System.Text.Json;
        class GeminiReader
        {
            const string Address = "https://generativelanguage.googleapis.com/v1beta/interactions";
            void M(JsonElement json, string type)
            {
        {{code}}
            }
        }
        """;
}
