using System.Text.Json;
using Gemini.Gen.Testing;
using Microsoft.Extensions.AI;

namespace Gemini.Gen.Extensions.Tests;

/// <summary>A chat client on an emulator of its own.</summary>
internal sealed class ChatHarness : IDisposable
{
    private readonly GeminiClient _client;

    public ChatHarness(bool? store = null)
    {
        _client = Emulator.CreateClient();
        Chat = _client.AsIChatClient(GeminiModels.Gemini38Flash, new() { Store = store });
    }

    public GeminiEmulator Emulator { get; } = new();

    public IChatClient Chat { get; }

    public GeminiClient Client => _client;

    /// <summary>The bodies of the create calls, in order.</summary>
    public JsonElement[] Sent => [.. Emulator.Requests.Where(r => r.IsCreate).Select(r => r.Body!.Value)];

    public void Dispose()
    {
        Chat.Dispose();
        _client.Dispose();
        Emulator.Dispose();
    }
}
