namespace Gemini.Gen.Mutation.Tests;

public class MutatedFileTests
{
    [Fact]
    public void A_mutant_is_what_runs_when_the_switch_names_it_and_the_original_otherwise()
    {
        var program = MutatedProgram.Of("public static class C { public static bool IsSmall(int n) => n < 10; }");

        Mutant boundary = program.File.Mutants.Single(static mutant => mutant.Change.After == "<=");

        Assert.Equal(false, program.Call(null, "IsSmall", 10));
        Assert.Equal(true, program.Call(boundary, "IsSmall", 10));
    }

    [Fact]
    public void Every_mutant_of_every_kind_of_member_changes_what_it_does()
    {
        var program = MutatedProgram.Of("""
            using System.Collections.Generic;
            public sealed class C
            {
                private readonly int _start;
                private C(int start) { _start = start + 1; }
                private int Start { get { return _start + 2; } }
                private int Twice => _start * 2;
                private int this[int i] => _start + i;
                private static int s_count;
                private static void Count() => s_count++;
                private static IEnumerable<int> Numbers() { yield return 1; yield return 2; }
                public static C operator -(C c) => new C(0 - c._start);
                public static string Run()
                {
                    s_count = 0;
                    Count();
                    var c = new C(3);
                    return string.Join(",", c.Start, c.Twice, c[5], s_count, string.Join(";", Numbers()), (-c)._start);
                }
            }
            """);
        object? original = program.Call(null, "Run");

        Assert.Equal("6,8,9,1,1;2,-3", original);
        Assert.All(program.File.Mutants, mutant => Assert.NotEqual(original, Outcome(mutant)));
        Assert.True(program.File.Mutants.Count() >= 14);

        object? Outcome(Mutant mutant)
        {
            try
            {
                return program.Call(mutant, "Run");
            }
            catch (System.Reflection.TargetInvocationException)
            {
                return null;
            }
        }
    }

    [Fact]
    public void Variables_that_a_condition_declares_keep_being_assigned()
    {
        var program = MutatedProgram.Of("""
            public static class C
            {
                public static int Read(string text)
                {
                    if (int.TryParse(text, out int value) && value > 0)
                        return value;
                    return -1;
                }
            }
            """);

        Mutant boundary = program.File.Mutants.Single(static mutant => mutant.Change.After == ">=");

        Assert.Equal(7, program.Call(null, "Read", "7"));
        Assert.Equal(0, program.Call(boundary, "Read", "0"));
        // One that reads a variable that is declared nowhere does not compile, and is none.
        Assert.DoesNotContain(program.File.Mutants, static mutant => mutant.Change is { Before: ['i', 'n', 't', '.', ..], After: "true" });
    }

    [Fact]
    public void Mutants_of_one_member_are_one_group_and_name_their_line()
    {
        var file = new MutatedFile("Code.cs", "class C\n{\n    bool A() => 1 < 2;\n    bool B() => !A();\n}\n", firstId: 5);

        Assert.Equal([5, 5, 5, 8], file.Groups.Select(static item => item.Group));
        Assert.Equal([3, 3, 3, 4], file.Mutants.Select(static mutant => mutant.Line));
    }
}
