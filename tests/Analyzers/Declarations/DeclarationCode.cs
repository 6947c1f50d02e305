using Gemini.Gen.Harness;

namespace Gemini.Gen.Analyzers.Tests.Declarations;

/// <summary>The usings that the one-line declarations of these tests need.</summary>
internal static class DeclarationCode
{
    public static TestCode With(string source) =>
        "#nullable enable\nusing System; using System.ComponentModel.DataAnnotations; using System.Collections.Generic; using System.Threading; using System.Threading.Tasks; using System.Text.Json; using System.Text.Json.Serialization; using Gemini.Gen;\n" + source;
}
