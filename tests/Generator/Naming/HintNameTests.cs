using Gemini.Gen.Harness;

namespace Gemini.Gen.Generator.Tests.Naming;

public sealed class HintNameTests
{
    [Fact]
    public void Types_whose_names_look_alike_get_files_of_their_own()
    {
        GeneratorRun run = GeneratorUnderTest.Run("""
            namespace A { [GeminiSchema] public partial record B_C(int X); }
            namespace A_B { [GeminiSchema] public partial record C(int X); }
            namespace A.B { [GeminiSchema] public partial record C(int X); }
            namespace A { public partial class D { [GeminiSchema] public partial record E(int X); } }
            namespace A.D_ { [GeminiSchema] public partial record E(int X); }
            namespace a { public partial class d { [GeminiSchema] public partial record E(int X); } }
            namespace A { [GeminiSchema] public partial record Straße(int X); [GeminiSchema] public partial record STRASSE(int X); }
            namespace A { [GeminiSchema] public partial record ı(int X); [GeminiSchema] public partial record i(int X); [GeminiSchema] public partial record I(int X); }
            [GeminiSchema, GeminiTools] public partial class Both { }
            """).CompilesCleanly();
        Assert.Equal(13, run.Files.Count);
        Assert.Equal(13, run.Files.Keys.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Long_names_are_cut_and_stay_different()
    {
        string name = new('N', 300);
        GeneratorRun run = GeneratorUnderTest.Run($"[GeminiSchema] public partial record {name}1(int X); [GeminiSchema] public partial record {name}2(int X);").CompilesCleanly();
        Assert.Equal(2, run.Files.Count);
        Assert.All(run.Files.Keys, hintName => Assert.InRange(hintName.Length, 1, 240));
    }
}
