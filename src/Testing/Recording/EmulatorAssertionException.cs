namespace Gemini.Gen.Testing;

/// <summary>What the emulator received is not what a test expects (<see cref="RequestAssertions"/>). Test frameworks show its message.</summary>
public sealed class EmulatorAssertionException : Exception
{
    /// <summary>Initializes a new instance of the <see cref="EmulatorAssertionException"/> class.</summary>
    public EmulatorAssertionException()
    {
    }

    /// <summary>Initializes a new instance of the <see cref="EmulatorAssertionException"/> class.</summary>
    /// <param name="message">What was expected, and what was received.</param>
    public EmulatorAssertionException(string message)
        : base(message)
    {
    }

    /// <summary>Initializes a new instance of the <see cref="EmulatorAssertionException"/> class.</summary>
    /// <param name="message">What was expected, and what was received.</param>
    /// <param name="innerException">The cause.</param>
    public EmulatorAssertionException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
