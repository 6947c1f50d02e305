using System.Globalization;
using Gemini.Gen.Generator.Tests.Corpus;
using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis.CSharp;

namespace Gemini.Gen.Generator.Tests.Robustness;

public sealed class DeterminismTests
{
    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    public void The_culture_of_the_build_machine_does_not_matter(string culture)
    {
        string source = """
            [GeminiTools]
            public partial class InfoTools
            {
                [GeminiTool]
                public void FindItemInIstanbul(
                    [System.ComponentModel.DataAnnotations.Range(-1.5, 2.5)] double INDEX = -0.25, decimal x = -1.5m, int i = -7, float f = -1e-9f) { }
            }
            """;
        var expected = InCulture("", source);
        Assert.Equal(expected, InCulture(culture, source));
        Assert.Contains("\"find_item_in_istanbul\"", expected.Values.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        string[] sources =
        [
            "[GeminiSchema] public partial class Parts { public int B { get; set; } }",
            "public partial class Parts { public int A { get; set; } public Item? Item { get; set; } }",
            "public record Item(int X); [GeminiTools] public partial class Tools { [GeminiTool] public void Z() { } }",
            "public partial class Tools { [GeminiTool] public void Y() { } }",
        ];
        CSharpCompilation compilation = GeneratorProject.Of(sources);
        CSharpCompilation reversed = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Reverse());
        Assert.Equal(GeneratorUnderTest.Run(compilation).CompilesCleanly().Files, GeneratorUnderTest.Run(reversed).CompilesCleanly().Files);
    }

    [Fact]
    public void A_project_with_a_documentation_file_gets_the_same_code()
    {
        foreach (string source in Sources.All.Values)
        {
            Assert.Equal(
                GeneratorUnderTest.Run(GeneratorProject.Of(GeneratorProject.WithoutDocumentation, source)).Files,
                GeneratorUnderTest.Run(GeneratorProject.Of(GeneratorProject.WithDocumentation, source)).Files);
        }
    }

    [Fact]
    public void Lines_end_with_a_line_feed() =>
        Assert.All(GeneratorUnderTest.Run(Sources.Tools.ReplaceLineEndings("\r\n")).Files.Values, text => Assert.DoesNotContain('\r', text));

    private static System.Collections.Immutable.ImmutableSortedDictionary<string, string> InCulture(string name, string source)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(name);
            return GeneratorUnderTest.Run(source).CompilesCleanly().Files;
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }
}
