using Gemini.Gen.Harness;
using Xunit.Sdk;
using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.CodeFixes.Tests.Harness.WordAnalyzer,
    Gemini.Gen.CodeFixes.Tests.Harness.WordFix>;

namespace Gemini.Gen.CodeFixes.Tests.Harness;

public class FixVerifierTests
{
    [Fact]
    public Task The_first_action_is_applied_one_by_one_and_through_Fix_All() => Verify.VerifyAsync(
        """var a = [|"bad"|] + [|"bad"|];""",
        """var a = "good" + "good";""");

    [Fact]
    public Task Fix_All_covers_every_file() => Verify.VerifyAsync(
        TestCode.OfFiles("""var a = [|"bad"|];""", """class C { string a = [|"bad"|], b = [|"bad"|]; }"""),
        TestCode.OfFiles("""var a = "good";""", """class C { string a = "good", b = "good"; }"""));

    [Fact]
    public async Task An_action_is_chosen_by_position_or_by_key()
    {
        await Verify.VerifyAsync("""var a = [|"bad"|];""", """var a = "fine";""", new() { Index = 1 });
        await Verify.VerifyAsync("""var a = [|"bad"|];""", """var a = "fine";""", new() { EquivalenceKey = "fine" });
    }

    [Fact]
    public async Task The_offered_titles_are_checked()
    {
        await Verify.VerifyAsync("""var a = [|"bad"|];""", """var a = "good";""", new() { Titles = ["Say good", "Say fine", "Say missing + \""] });
        await Assert.ThrowsAnyAsync<XunitException>(() =>
            Verify.VerifyAsync("""var a = [|"bad"|];""", """var a = "good";""", new() { Titles = ["Say good"] }));
    }

    [Fact]
    public async Task Another_text_fails_with_a_diff()
    {
        var failure = await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyAsync("""var a = [|"bad"|];""", """var a = "great";"""));
        Assert.Contains("- var a = \"great\";", failure.Message, StringComparison.Ordinal);
        Assert.Contains("+ var a = \"good\";", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fixed_code_that_does_not_compile_fails()
    {
        var failure = await Assert.ThrowsAsync<XunitException>(() =>
            Verify.VerifyAsync("""var a = [|"bad"|];""", "var a = missing + \"\";", new() { Index = 2 }));
        Assert.Contains("does not compile", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unexpected_fix_fails() =>
        await Assert.ThrowsAsync<XunitException>(() => Verify.VerifyNoFixAsync("""var a = [|"bad"|];"""));
}
