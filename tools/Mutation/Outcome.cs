namespace Gemini.Gen.Mutation;

/// <summary>What became of a mutant.</summary>
internal enum Outcome
{
    /// <summary>A test failed.</summary>
    Killed,

    /// <summary>The tests did not come to an end.</summary>
    TimedOut,

    /// <summary>All tests that run through it passed.</summary>
    Survived,

    /// <summary>No test runs through it.</summary>
    Uncovered,
}
