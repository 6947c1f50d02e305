using Gemini.Gen.Harness;
using VerifyId = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Lifecycle.RetiredIdAnalyzer>;
using VerifyRequest = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Conversations.ConversationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Robustness;

public class SuppressionTests
{
    [Fact]
    public Task Pragmas_work() => VerifyId.VerifyAsync("""
        class C
        {
        #pragma warning disable GEM0101 // kept for a recording
            string _a = "gemini-1.5-pro";
        #pragma warning restore GEM0101
            string _b = "{|GEM0101:gemini-1.5-pro|}";
        }
        """);

    [Fact]
    public Task SuppressMessage_works() => VerifyId.VerifyAsync("""
        using System.Diagnostics.CodeAnalysis;
        class C
        {
            [SuppressMessage("Gemini.Lifecycle", "GEM0101")] string _a = "gemini-1.5-pro";
            string _b = "{|GEM0101:gemini-1.5-pro|}";
            [SuppressMessage("Gemini.Lifecycle", "GEM0102:Model ID is deprecated", Justification = "Planned.")] string M() => "gemini-2.5-pro";
        }
        """);

    [Theory]
    [InlineData("dotnet_diagnostic.GEM0101.severity = none")]
    [InlineData("dotnet_analyzer_diagnostic.category-Gemini.Lifecycle.severity = none")]
    public Task An_editorconfig_works(string line) => VerifyId.VerifyAsync(
        TestCode.Of("""var model = "gemini-1.5-pro";""") with { EditorConfig = "[*.cs]\n" + line });

    [Fact]
    public Task Flow_rules_are_suppressed_alike() => VerifyRequest.VerifyAsync("""
        using Gemini.Gen;
        using System.Diagnostics.CodeAnalysis;
        class C
        {
            object A() => new ModelInteractionRequest { Model = "m", {|GEM0201:Store = false|}, PreviousInteractionId = "a" };
            [SuppressMessage("Gemini.State", "GEM0201")]
            object B() => new ModelInteractionRequest { Model = "m", Store = false, PreviousInteractionId = "a" };
        #pragma warning disable GEM0201
            object D() => new ModelInteractionRequest { Model = "m", Store = false, PreviousInteractionId = "a" };
        }
        """);
}
