namespace Gemini.Gen.Testing;

/// <summary>Hands out clients of an emulator.</summary>
public static class GeminiEmulatorClientExtensions
{
    /// <summary>Creates a client that talks to the emulator and to nothing else; it reads no environment variable.</summary>
    /// <param name="emulator">The emulator.</param>
    /// <param name="configure">Changes other options, such as <see cref="GeminiClientOptions.TimeProvider"/>.</param>
    /// <returns>The client. Disposing it leaves the emulator usable.</returns>
    public static GeminiClient CreateClient(this GeminiEmulator emulator, Action<GeminiClientOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(emulator);
        var options = new GeminiClientOptions { ApiKey = "emulator", HttpMessageHandler = emulator };
        configure?.Invoke(options);
        return new GeminiClient(options);
    }
}
