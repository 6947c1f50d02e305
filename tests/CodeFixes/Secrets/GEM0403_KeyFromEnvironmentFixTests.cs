using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.FixVerifier<
    Gemini.Gen.Analyzers.Secrets.ApiKeyAnalyzer,
    Gemini.Gen.CodeFixes.Secrets.KeyFromEnvironmentFix>;

namespace Gemini.Gen.CodeFixes.Tests.Secrets;

public class GEM0403_KeyFromEnvironmentFixTests
{
    private const string FromEnvironment =
        "Environment.GetEnvironmentVariable(\"GEMINI_API_KEY\") ?? throw new InvalidOperationException(\"GEMINI_API_KEY is not set.\")";

    private static readonly string Key = "{|GEM0403:" + MadeUpKey.Standard + "|}";

    [Fact]
    public Task The_key_is_read_from_the_environment() => Verify.VerifyAsync(
        Wrap($"var client = new GeminiClient(\"{Key}\"); // mine"),
        Wrap($"var client = new GeminiClient({FromEnvironment}); // mine"),
        new() { Titles = ["Read the key from GEMINI_API_KEY"] });

    [Fact]
    public Task Fix_All_treats_fields_properties_and_initializers() => Verify.VerifyAsync(
        $$"""
        using Gemini.Gen;
        class GeminiSettings
        {
            private static readonly string Field = "{{Key}}";
            public string Property { get; } = @"{{Key}}";
            public string Computed => "{{Key}}";
            public GeminiClientOptions Options() => new() { ApiKey = "{{Key}}" };
            public string Method() { return "{{Key}}"; }
        }
        """,
        $$"""
        using Gemini.Gen;
        class GeminiSettings
        {
            private static readonly string Field = {{FromEnvironment}};
            public string Property { get; } = {{FromEnvironment}};
            public string Computed => {{FromEnvironment}};
            public GeminiClientOptions Options() => new() { ApiKey = {{FromEnvironment}} };
            public string Method() { return {{FromEnvironment}}; }
        }
        """);

    [Fact]
    public Task Types_that_mean_something_else_here_are_named_in_full() => Verify.VerifyAsync(
        $$"""class Environment { string geminiKey = "{{Key}}"; }""",
        $$"""class Environment { string geminiKey = global::System.{{FromEnvironment}}; }""");

    // The compiler needs the value, or the text is more than the key.
    [Theory]
    [InlineData("const string GeminiKey = \"KEY\";")]
    [InlineData("void F(string gemini = \"KEY\") { } F();")]
    [InlineData("var url = \"https://generativelanguage.googleapis.com/v1beta/interactions?key=KEY\";")]
    [InlineData("var gemini = \"KEY\"u8;")]
    public Task Constants_and_addresses_are_left_to_the_author(string code) => Verify.VerifyNoFixAsync(Wrap(code.Replace("KEY\"", Key + "\"", StringComparison.Ordinal)));

    private static string Wrap(string code) => $$"""
        using Gemini.Gen;
        class C
        {
            void M()
            {
        #pragma warning disable CS0219, CS8321 // A snippet need not use what it declares.
        {{code}}
            }
        }
        """;
}
