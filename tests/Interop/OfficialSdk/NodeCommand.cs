using System.ComponentModel;
using System.Diagnostics;

namespace Gemini.Gen.Interop.Tests.OfficialSdk;

/// <summary>Runs <c>node</c> or <c>npm</c>.</summary>
internal static class NodeCommand
{
    /// <summary>Runs a command to its end.</summary>
    /// <returns>What it printed, or <see langword="null"/> if the machine has no such command or it takes too long.</returns>
    public static async Task<CommandResult?> RunAsync(
        string folder,
        string command,
        string[] arguments,
        TimeSpan limit,
        string? baseUrl = null)
    {
        // npm is a script: Windows starts it through its shell only.
        var start = OperatingSystem.IsWindows() && command == "npm"
            ? new ProcessStartInfo("cmd.exe", ["/d", "/c", "npm", .. arguments])
            : new ProcessStartInfo(command, arguments);
        start.WorkingDirectory = folder;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        if (baseUrl is not null)
            start.Environment["GOOGLE_GEMINI_BASE_URL"] = baseUrl;
        // The checks bring their own key; a setting of the machine must not send them to Vertex AI.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("GOOGLE_GENAI_", StringComparison.Ordinal)).ToList())
            start.Environment.Remove(name);

        using var process = Start(start);
        if (process is null)
            return null;
        using var timeout = new CancellationTokenSource(limit);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(timeout.Token);
            var error = process.StandardError.ReadToEndAsync(timeout.Token);
            await process.WaitForExitAsync(timeout.Token);
            return new CommandResult(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return null;
        }
    }

    private static Process? Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}

/// <summary>How a command ended and what it printed.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error);
