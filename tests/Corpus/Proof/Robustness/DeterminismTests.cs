using System.Globalization;
using Gemini.Gen.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gemini.Gen.Corpus.Proof.Robustness;

public sealed class DeterminismTests
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp11, DocumentationMode.None);

    private static readonly Lazy<IReadOnlyDictionary<string, string>> Expected = new(static () => In("", () => CorpusProject.Run(Options).IsSilent().Files));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void The_culture_of_the_build_machine_does_not_matter(string culture) =>
        Assert.Equal(Expected.Value, In(culture, static () => CorpusProject.Run(Options).Files));

    [Fact]
    public void The_order_of_the_files_does_not_matter() => Assert.Equal(Expected.Value, CorpusProject.Run(Options, reversed: true).Files);

    [Fact]
    public void The_language_version_and_the_documentation_mode_do_not_matter() =>
        Assert.Equal(Expected.Value, CorpusProject.Run(new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Diagnose)).Files);

    private static IReadOnlyDictionary<string, string> In(string culture, Func<IReadOnlyDictionary<string, string>> action)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return action();
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }
}
