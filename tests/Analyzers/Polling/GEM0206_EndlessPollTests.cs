using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Polling.PollLoopAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Polling;

public class GEM0206_EndlessPollTests
{
    [Fact]
    public Task The_message_says_how_to_poll() => Verify.VerifyAsync(
        TestCode.Of("""
            using Gemini.Gen;
            async Task<Interaction> Wait(InteractionsClient client, Interaction current)
            {
                while ({|#0:current.Status != InteractionStatus.Completed|})
                    current = await client.GetAsync(current.Id!);
                return current;
            }
            await Wait(null!, null!);
            """),
        new ExpectedDiagnostic(
            "GEM0206",
            0,
            "This loop never ends when the interaction fails, is cancelled, or waits for an action; poll while its status is 'in_progress' or 'queued', and " +
            "look at the status afterwards"));

    [Theory]
    [InlineData("while ([|current.Status != InteractionStatus.Completed|]) { await Task.Delay(1000, ct); current = await client.GetAsync(id, ct); }")]
    [InlineData("while (!([|current.Status == InteractionStatus.Completed|])) current = await client.GetAsync(id);")]
    [InlineData("while (![|current.Status.Equals(InteractionStatus.Completed)|]) current = await client.GetAsync(id);")]
    [InlineData("while ([|current.Status != \"completed\"|]) current = await client.GetAsync(id);")]
    [InlineData("while ([|current.Status.Value != \"completed\"|]) current = await client.GetAsync(id);")]
    [InlineData("while ([|current.Status is not { Value: \"completed\" }|]) current = await client.GetAsync(id);")]
    [InlineData("while ([|current is not { Status.Value: \"completed\" }|]) current = await client.GetAsync(id);")]
    [InlineData("while (current is null || [|current.Status != InteractionStatus.Completed|]) current = await client.GetAsync(id);")]
    [InlineData("do { await Task.Delay(1000); current = await client.GetAsync(id); } while ([|current.Status != InteractionStatus.Completed|]);")]
    [InlineData("for (; [|current.Status != InteractionStatus.Completed|];) current = await client.GetAsync(id);")]
    [InlineData("for (int i = 0; [|current.Status != InteractionStatus.Completed|]; i++) { Console.WriteLine(i); current = await client.GetAsync(id); }")]
    [InlineData("while (true) { current = await client.GetAsync(id); if ([|current.Status == InteractionStatus.Completed|]) break; await Task.Delay(1000); }")]
    [InlineData("for (;;) { current = await client.GetAsync(id); if ([|current.Status == InteractionStatus.Completed|]) return current; await Task.Delay(1000); }")]
    [InlineData("while (true) { current = await client.GetAsync(id); if ([|current.Status != InteractionStatus.Completed|]) { await Task.Delay(1000); continue; } return current; }")]
    [InlineData("while (true) { current = await client.GetAsync(id); if ([|current.Status != InteractionStatus.Completed|]) await Task.Delay(1000); else break; }")]
    [InlineData("while (true) { current = await client.GetAsync(id); switch (current.Status.Value) { [|case \"completed\":|] return current; default: await Task.Delay(9); break; } }")]
    [InlineData("bool done = false; while (!done) { current = await client.GetAsync(id); done = [|current.Status == InteractionStatus.Completed|]; }")]
    [InlineData("bool done = false; while (!done) { current = await client.GetAsync(id); if ([|current.Status == InteractionStatus.Completed|]) done = true; }")]
    [InlineData("bool running = true; while (running) { current = await client.GetAsync(id); if ([|current.Status == InteractionStatus.Completed|]) running = false; }")]
    [InlineData("using var timer = new PeriodicTimer(TimeSpan.FromSeconds(5)); while (await timer.WaitForNextTickAsync(ct)) { current = await client.GetAsync(id); if ([|current.Status == InteractionStatus.Completed|]) break; }")]
    [InlineData("while (true) { try { current = await client.GetAsync(id); if ([|current.Status == InteractionStatus.Completed|]) break; } catch (HttpRequestException) { throw; } }")]
    [InlineData("foreach (string one in new[] { id }) { while ([|current.Status != InteractionStatus.Completed|]) current = await client.GetAsync(one); break; }")]
    [InlineData("Func<Task> wait = async () => { while ([|current.Status != InteractionStatus.Completed|]) current = await client.GetAsync(id); }; await wait();")]
    public Task A_loop_that_ends_on_completed_only_is_reported(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("while (current.Status == InteractionStatus.InProgress) current = await client.GetAsync(id);")]
    [InlineData("while (current.Status.IsRunning) current = await client.GetAsync(id);")]
    [InlineData("while (!current.Status.IsTerminal) current = await client.GetAsync(id);")]
    [InlineData("while (current.Status.Value is \"in_progress\" or \"queued\") current = await client.GetAsync(id);")]
    [InlineData("while (current.Status != InteractionStatus.Completed && current.Status != InteractionStatus.Failed) current = await client.GetAsync(id);")]
    [InlineData("while (current.Status.Value is not (\"completed\" or \"failed\")) current = await client.GetAsync(id);")]
    [InlineData("int attempts = 0; while (current.Status != InteractionStatus.Completed && attempts++ < 60) current = await client.GetAsync(id);")]
    [InlineData("for (int i = 0; i < 60 && current.Status != InteractionStatus.Completed; i++) current = await client.GetAsync(id);")]
    [InlineData("for (int i = 0; i < 60; i++) { current = await client.GetAsync(id); if (current.Status == InteractionStatus.Completed) break; }")]
    [InlineData("var until = DateTime.UtcNow.AddMinutes(5); while (current.Status != InteractionStatus.Completed && DateTime.UtcNow < until) current = await client.GetAsync(id);")]
    [InlineData("int n = 0; while (true) { current = await client.GetAsync(id); if (current.Status == InteractionStatus.Completed) break; if (++n > 9) throw new TimeoutException(); }")]
    [InlineData("while (true) { current = await client.GetAsync(id); if (current.Status == InteractionStatus.Completed) break; if (current.Status == InteractionStatus.Failed) throw new Exception(); }")]
    [InlineData("while (true) { current = await client.GetAsync(id); if (current.Status == InteractionStatus.Completed) break; if (current.Errors is not null) return null; }")]
    [InlineData("while (current.Status != InteractionStatus.Completed) { current = await client.GetAsync(id); if (current.Status.Value == \"failed\") throw new Exception(); }")]
    [InlineData("while (current.Status != InteractionStatus.Completed) { current = await client.GetAsync(id); ThrowIfNotFine(current); }")]
    [InlineData("while (current.Status != InteractionStatus.Completed) { current = await client.GetAsync(id); Look(current); }")]
    [InlineData("while (!ct.IsCancellationRequested && current.Status != InteractionStatus.Completed) current = await client.GetAsync(id);")]
    [InlineData("using var cts = new CancellationTokenSource(TimeSpan.FromMinutes(5)); while (current.Status != InteractionStatus.Completed) current = await client.GetAsync(id, cts.Token);")]
    [InlineData("using var cts = new CancellationTokenSource(); cts.CancelAfter(1000); while (current.Status != InteractionStatus.Completed) current = await client.GetAsync(id, cts.Token);")]
    [InlineData("while (true) { current = await client.GetAsync(id); switch (current.Status.Value) { case \"completed\": return current; case \"failed\": throw new Exception(); } }")]
    [InlineData("while (true) { current = await client.GetAsync(id); switch (current.Status.Value) { case \"completed\": return current; default: throw new Exception(); } }")]
    [InlineData("while (true) { current = await client.GetAsync(id); if (current.OutputText is not null) break; if (current.Status == InteractionStatus.Completed) break; }")]
    [InlineData("bool done = false; while (!done) { current = await client.GetAsync(id); done = current.Status == InteractionStatus.Completed || flag; }")]
    [InlineData("bool done = false; Action stop = () => done = true; while (!done) { current = await client.GetAsync(id); done = current.Status == InteractionStatus.Completed; stop(); }")]
    [InlineData("while (flag) current = await client.GetAsync(id);")]
    [InlineData("while (true) { current = await client.GetAsync(id); Console.WriteLine(current.Status == InteractionStatus.Completed); }")]
    [InlineData("while (current.Status != InteractionStatus.Completed) await Task.Delay(1000);")]
    [InlineData("while (true) { foreach (string one in new[] { id }) { current = await client.GetAsync(one); if (current.Status == InteractionStatus.Completed) break; } }")]
    [InlineData("current = await client.GetAsync(id); if (current.Status != InteractionStatus.Completed) return null;")]
    public Task A_loop_with_another_way_out_is_silent(string code) => VerifyAsync(code);

    [Theory]
    [InlineData("string status = \"\"; while ([|status != \"completed\"|]) { var json = await http.GetFromJsonAsync<JsonElement>($\"https://generativelanguage.googleapis.com/v1beta/interactions/{id}\"); status = json.GetProperty(\"status\").GetString()!; }")]
    [InlineData("while (true) { using var json = JsonDocument.Parse(await http.GetStringAsync($\"v1beta/interactions/{id}\")); if ([|json.RootElement.GetProperty(\"status\").GetString() == \"completed\"|]) break; }")]
    [InlineData("var url = $\"/v1beta/interactions/{id}\"; JsonNode? node; do { node = JsonNode.Parse(await http.GetStringAsync(url)); } while ([|(string?)node![\"status\"] != \"completed\"|]);")]
    [InlineData("while (true) { var response = await http.GetAsync($\"v1beta/interactions/{id}\"); response.EnsureSuccessStatusCode(); var node = JsonNode.Parse(await response.Content.ReadAsStringAsync()); if ([|node?[\"status\"]?.GetValue<string>() == \"completed\"|]) return node; }")]
    [InlineData("while (true) { var response = await http.GetAsync($\"v1beta/interactions/{id}\"); if (!response.IsSuccessStatusCode) throw new Exception(\"HTTP\"); var body = await response.Content.ReadFromJsonAsync<Reply>() ?? throw new Exception(\"empty\"); if ([|body.Status == \"completed\"|]) return body; }")]
    [InlineData("Reply reply; do { reply = await FetchAsync(id); } while ([|reply.Status != \"completed\"|]);")]
    [InlineData("Reply reply; do { reply = await GetInteractionAsync(id); } while (![|string.Equals(reply.Status, \"completed\", StringComparison.OrdinalIgnoreCase)|]);")]
    [InlineData("Reply reply; do { reply = await GetInteractionAsync(id); } while ([|reply is not { Status: \"completed\" }|]);")]
    public Task Raw_json_of_Gemini_is_reported(string code) => VerifyRawAsync(code);

    [Theory]
    [InlineData("string status = \"\"; while (status != \"completed\") { var json = await http.GetFromJsonAsync<JsonElement>($\"https://api.openai.com/v1/responses/{id}\"); status = json.GetProperty(\"status\").GetString()!; }")]
    [InlineData("Reply reply; do { reply = await http.GetFromJsonAsync<Reply>($\"v1beta/interactions/{id}\") ?? new(); if (reply.Status == \"failed\") return reply; } while (reply.Status != \"completed\");")]
    [InlineData("Reply reply; do { reply = await http.GetFromJsonAsync<Reply>($\"v1beta/interactions/{id}\") ?? new(); } while (reply.Status is \"in_progress\" or \"queued\");")]
    [InlineData("Reply reply; do { reply = await http.GetFromJsonAsync<Reply>($\"v1beta/interactions/{id}\") ?? new(); } while (reply.Name != \"completed\");")]
    [InlineData("Reply reply; do { reply = await CheckedAsync(id); } while (reply.Status != \"completed\");")]
    [InlineData("Reply reply; do { reply = await ReadFileAsync(id); } while (reply.Status != \"completed\");")]
    [InlineData("string status; do { status = await http.GetStringAsync($\"v1beta/operations/{id}\"); } while (status != \"completed\");")]
    [InlineData("string status; do { await http.PostAsync($\"v1beta/interactions/{id}/cancel\", null); status = Console.ReadLine()!; } while (status != \"completed\");")]
    public Task Raw_json_of_others_or_with_other_endings_is_silent(string code) => VerifyRawAsync(code);

    [Fact]
    public Task Status_enums_of_other_Gemini_clients_are_reported() => Verify.VerifyAsync(WithSdk("Google.GenAI.Types", """
        using Google.GenAI.Types;
        async Task Wait(Interactions interactions, string id)
        {
            Interaction current;
            do { current = await interactions.GetAsync(id); } while ({|GEM0206:current.Status != InteractionStatus.COMPLETED|});
        }
        await Wait(null!, "");
        """));

    [Fact]
    public Task Interactions_of_other_services_are_silent() => Verify.VerifyAsync(WithSdk("Corti", """
        // Gemini summarises what the interaction was about.
        using Corti;
        async Task Wait(Interactions interactions, string id)
        {
            var model = "gemini-3.8-flash";
            Interaction current;
            do { current = await interactions.GetAsync(id); } while (current.Text != "completed" && current.StatusText != "completed");
            do { current = await interactions.GetAsync(id); } while (current.StatusText != "completed");
            Console.WriteLine(model);
        }
        await Wait(null!, "");
        """));

    [Fact]
    public Task Case_management_in_a_project_without_Gemini_is_silent() => Verify.VerifyAsync(TestCode.Of("""
        class Interactions { public Task<Interaction> GetInteractionAsync(string id) => Task.FromResult(new Interaction()); }
        class Interaction { public string Status { get; set; } = ""; }
        class Desk
        {
            async Task Wait(Interactions cases, string id)
            {
                Interaction current;
                do { current = await cases.GetInteractionAsync(id); } while (current.Status != "completed");
            }
        }
        """) with { ReferencesRuntime = false });

    private static TestCode WithSdk(string @namespace, string code) => TestCode.Of(code) with
    {
        ReferencesRuntime = false,
        ReferencedAssembly =
        [
            new("Sdk.cs", $$"""
                namespace {{@namespace}};
                public enum InteractionStatus { IN_PROGRESS, COMPLETED, FAILED }
                public class Interaction { public InteractionStatus Status { get; set; } public string StatusText { get; set; } = ""; public string Text { get; set; } = ""; }
                public class Interactions { public System.Threading.Tasks.Task<Interaction> GetAsync(string id) => null!; }
                """),
        ],
    };

    private static Task VerifyAsync(string code) => Verify.VerifyAsync($$"""
        using Gemini.Gen;
        #pragma warning disable CS8602, CS8604 // A snippet need not care about null.
        class C
        {
            static void ThrowIfNotFine(Interaction interaction) { }
            static void Look(Interaction interaction) { if (interaction.Status == InteractionStatus.Failed) throw new Exception(); }
            async Task<object?> M(InteractionsClient client, Interaction current, string id, bool flag, CancellationToken ct)
            {
                {{code}}
                await Task.Yield();
                return null;
            }
        }
        """);

    private static Task VerifyRawAsync(string code) => Verify.VerifyAsync(TestCode.Of($$"""
        using System.Net.Http.Json;
        using System.Text.Json;
        using System.Text.Json.Nodes;
        class Reply { public string Status { get; set; } = ""; public string Name { get; set; } = ""; }
        class GeminiResearch(HttpClient http)
        {
            async Task<Reply> FetchAsync(string id) => await http.GetFromJsonAsync<Reply>($"/v1beta/interactions/{id}") ?? new();
            async Task<Reply> GetInteractionAsync(string id) { await Task.Yield(); return new() { Name = id }; }
            async Task<Reply> CheckedAsync(string id)
            {
                var reply = await http.GetFromJsonAsync<Reply>($"/v1beta/interactions/{id}") ?? new();
                return reply.Status == "failed" ? throw new Exception(id) : reply;
            }
            async Task<Reply> ReadFileAsync(string id) => JsonSerializer.Deserialize<Reply>(await File.ReadAllTextAsync(id)) ?? new();
            async Task<object?> M(string id)
            {
                {{code}}
                await Task.Yield();
                return JsonNode.Parse("{}");
            }
        }
        """) with { ReferencesRuntime = false });
}
