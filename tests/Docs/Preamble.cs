// What the code of README.md and docs/guides leaves out. CodeTests compiles this file with every page; it is not part of the test assembly.
//
// - The namespaces below are imported; a page says once that it needs Gemini.Gen.
// - Types of the page hide types of this file. The statements of a block are the body of a method of a class derived from Preamble, so
//   its members stand for what a reader has at hand or an earlier block has made. A new page may add members here.
// - A block that is not meant to compile begins with ```csharp no-compile and the reason; CodeTests lists such blocks.
// - A comment such as "// GEM0101: Model '…" shows a diagnostic. Our analyzers must report exactly what is shown, on that line; the shown
//   message may end early.
global using System;
global using System.Collections.Generic;
global using System.ComponentModel.DataAnnotations;
global using System.IO;
global using System.Linq;
global using System.Net;
global using System.Net.Http;
global using System.Threading;
global using System.Threading.Tasks;
global using Gemini.Gen;
global using Gemini.Gen.Testing;
global using Microsoft.Extensions.Configuration;
global using Microsoft.Extensions.DependencyInjection;
global using Microsoft.Extensions.Hosting;
global using OpenTelemetry;
global using OpenTelemetry.Metrics;
global using OpenTelemetry.Trace;
global using Xunit;

namespace Documentation;

/// <summary>What is at hand in every block.</summary>
public abstract class Preamble
{
    protected GeminiClient client = null!;
    protected Conversation chat = null!;
    protected ConversationOptions options = null!;
    protected ConversationState state = null!;
    protected ModelInteractionRequest request = null!;
    protected Interaction answer = null!;
    protected FunctionCall call = default;
    protected GeminiEmulator emulator = null!;
    protected IForecastSource source = null!;
    protected IArchive archive = null!;
    protected CalendarTools calendar = null!;
    protected IHostApplicationBuilder builder = null!;
    protected IServiceCollection services = null!;
    protected IConfiguration configuration = null!;
    protected Func<string, string?> header = null!;
    protected byte[] body = null!;
    protected byte[] keySet = null!;
    protected byte[] bytes = null!;
    protected string signingSecret = null!;
    protected string id = null!;
    protected string path = null!;
    protected CancellationToken cancellationToken = default;

    protected static Task<bool> AskUserAsync(string question, CancellationToken cancellationToken) => throw new NotSupportedException();

    protected static bool IsDraft(FunctionCall call) => throw new NotSupportedException();

    protected static void Show(InteractionEvent interactionEvent) => Console.WriteLine(interactionEvent);
}

public interface IForecastSource
{
    Task<Forecast> FindAsync(string city, int days, CancellationToken cancellationToken);
}

public interface IArchive;

public sealed class Rain : IForecastSource
{
    public Task<Forecast> FindAsync(string city, int days, CancellationToken cancellationToken) => Task.FromResult(new Forecast(city, "rain"));
}

[GeminiSchema]
public sealed partial record Forecast(string City, string Sky);

[GeminiSchema]
public sealed partial record Ingredient(string Name, string Amount);

[GeminiSchema]
public sealed partial record Recipe(string Name, int Servings);

[GeminiTools]
public sealed partial class WeatherTools(IForecastSource source)
{
    [GeminiTool]
    public Task<Forecast> GetForecastAsync(string city, int days = 3, CancellationToken ct = default) => source.FindAsync(city, days, ct);
}

[GeminiTools]
public sealed partial class ArchiveTools(IArchive archive)
{
    [GeminiTool]
    public string DeleteReport(string name) => $"{archive} has no {name}.";
}

[GeminiTools]
public sealed partial class CalendarTools
{
    [GeminiTool]
    public string MoveEvent(string name, DateOnly day) => $"{name} is on {day} now.";
}
