using Gemini.Gen.Harness;
using Verify = Gemini.Gen.Harness.AnalyzerVerifier<Gemini.Gen.Analyzers.Conversations.ConversationAnalyzer>;

namespace Gemini.Gen.Analyzers.Tests.Conversations;

/// <summary>Conversations that are spread over the methods of a type.</summary>
public class HelperAndFieldTests
{
    [Fact]
    public Task A_helper_that_is_right_by_itself_is_reported_where_it_is_called_wrongly() => VerifyAsync("""
        async Task RunAsync(InteractionsClient client, Tool[] tools)
        {
            var first = await AskAsync(client, "Hi", null, tools, true);
            await {|GEM0301:ContinueAsync(client, "And?", first.Id!)|};
            await {|GEM0201:AskAsync(client, "And?", first.Id, tools, false)|};
        }
        Task<Interaction> AskAsync(InteractionsClient client, string input, string? previous, Tool[] tools, bool store) =>
            client.CreateAsync(new ModelInteractionRequest { Model = "m", Input = input, PreviousInteractionId = previous, Tools = tools, Store = store });
        async Task<string> ContinueAsync(InteractionsClient client, string input, string previous)
        {
            var turn = await client.CreateAsync(new ModelInteractionRequest { Model = "m", Input = input, PreviousInteractionId = previous });
            return turn.OutputText ?? "";
        }
        """);

    [Fact]
    public Task What_is_wrong_in_a_helper_whoever_calls_it_is_reported_there_once() => VerifyAsync("""
        async Task RunAsync(InteractionsClient client)
        {
            await AskAsync(client, "a");
            await AskAsync(client, "b");
        }
        Task<Interaction> AskAsync(InteractionsClient client, string previous) =>
            client.CreateAsync(new ModelInteractionRequest { Model = "m", {|GEM0201:Store = false|}, PreviousInteractionId = previous });
        """);

    [Fact]
    public Task A_helper_that_completes_a_body_is_followed() => VerifyAsync("""
        const string Url = "https://generativelanguage.googleapis.com/v1beta/interactions";
        async Task RunAsync(HttpClient http, string id, object[] tools)
        {
            var body = new Dictionary<string, object?> { ["input"] = "Hi", {|GEM0201:["store"] = false|} };
            Continue(body, id);
            await http.PostAsJsonAsync(Url, body);
            var right = Start();
            Continue(right, id);
            await http.PostAsJsonAsync(Url, right);
        }
        static Dictionary<string, object?> Start() => new() { ["input"] = "Hi" };
        static void Continue(Dictionary<string, object?> body, string id) => body["previous_interaction_id"] = id;
        """);

    [Theory]
    [InlineData("catch (Exception e) { Log(e); }")]
    [InlineData("catch (Exception e) when (e.Message != \"\") { Log(e); }")]
    [InlineData("finally { Log(input); }")]
    public Task A_lambda_or_local_function_inside_a_try_block_is_followed(string handler) => VerifyAsync($$"""
        async Task RunAsync(InteractionsClient client, string input, string id)
        {
            try
            {
                // More blocks than the lambda has.
                if (input == "a") Log(1);
                if (input == "b") Log(2);
                if (input == "c") Log(3);
                Func<Task> send = async () =>
                {
                    await client.CreateAsync(new ModelInteractionRequest { Model = "m", {|GEM0201:Store = false|}, PreviousInteractionId = "i" });
                };
                await send();
                await LocalAsync();
                Task<Interaction> LocalAsync() => client.CreateAsync(new ModelInteractionRequest { Model = "m", {|GEM0201:Store = false|}, PreviousInteractionId = "i" });
            }
            {{handler}}
        }
        static void Log(object? o) => Console.WriteLine(o);
        """);

    [Fact]
    public Task A_chat_that_keeps_its_last_id_and_repeats_its_tools_is_silent() => VerifyAsync("""
        private readonly Tool[] _tools = new Tool[1];
        private string? _last;
        async Task<string?> SendAsync(InteractionsClient client, string input)
        {
            var turn = await client.CreateAsync(new ModelInteractionRequest { Model = "m", Input = input, Tools = _tools, PreviousInteractionId = _last });
            _last = turn.Id;
            return turn.OutputText;
        }
        void Reset() => _last = null;
        """);

    [Fact]
    public Task A_chat_that_sets_its_tools_on_the_first_turn_only_is_reported() => VerifyAsync("""
        private readonly Tool[] _tools = new Tool[1];
        private string? Last { get; set; }
        async Task StartAsync(InteractionsClient client)
        {
            var turn = await client.CreateAsync(new ModelInteractionRequest { Model = "m", Input = "Hi", Tools = _tools });
            Last = turn.Id;
        }
        async Task ContinueAsync(InteractionsClient client)
        {
            var turn = await client.CreateAsync(new ModelInteractionRequest { Model = "m", Input = "And?", {|GEM0301:PreviousInteractionId = Last|} });
            Last = turn.Id;
        }
        """);

    [Theory]
    [InlineData("public string? Last;", "Last = turn.Id;")]
    [InlineData("private string? Last; public void Load(string saved) => Last = saved;", "Last = turn.Id;")]
    [InlineData("private string? Last;", "Last = turn.Id; Last = saved;")]
    [InlineData("private string? Last; void Take() { Action take = () => Last = \"x\"; take(); }", "Last = turn.Id;")]
    public Task A_field_that_others_assign_is_not_known(string field, string assign) => VerifyAsync($$"""
        {{field}}
        async Task StartAsync(InteractionsClient client, Tool[] tools, string saved)
        {
            var turn = await client.CreateAsync(new ModelInteractionRequest { Model = "m", Input = "Hi", Tools = tools });
            {{assign}}
        }
        async Task ContinueAsync(InteractionsClient client)
        {
            await client.CreateAsync(new ModelInteractionRequest { Model = "m", Input = "And?", PreviousInteractionId = Last });
        }
        """);

    [Fact]
    public Task Recursion_and_deep_calls_end() => VerifyAsync("""
        async Task<Interaction> A(InteractionsClient client, string? id, int depth)
        {
            var turn = await client.CreateAsync(new ModelInteractionRequest { Model = "m", Input = "Hi", PreviousInteractionId = id });
            return depth == 0 ? turn : await B(client, turn.Id, depth - 1);
        }
        async Task<Interaction> B(InteractionsClient client, string? id, int depth) => await A(client, id, depth);
        """);

    [Fact]
    public Task Tools_that_were_not_to_be_used_are_not_missed() => VerifyAsync("""
        async Task RunAsync(InteractionsClient client, Tool[] tools)
        {
            var first = await client.CreateAsync(new ModelInteractionRequest
            {
                Model = "m", Input = "Hi", Tools = tools, GenerationConfig = new GenerationConfig { ToolChoice = ToolChoice.None },
            });
            await client.CreateAsync(new ModelInteractionRequest { Model = "m", Input = "And?", PreviousInteractionId = first.Id, GenerationConfig = null });
        }
        """);

    [Fact]
    public Task What_a_caller_makes_wrong_is_reported_beside_what_its_helper_does_wrong() => VerifyAsync("""
        async Task RunAsync(InteractionsClient client)
        {
            var first = await client.CreateAsync(new ModelInteractionRequest { Model = "m", Input = "Hi" });
            await {|GEM0201:AskAsync(client, first.Id)|};
        }
        async Task AskAsync(InteractionsClient client, string? previous)
        {
            // Wrong whoever calls: another rule at the same place, and the same rule at another.
            await client.CreateAsync(new ModelInteractionRequest { Model = "m", {|GEM0202:Store = false|}, Background = true, PreviousInteractionId = previous });
            await client.CreateAsync(new ModelInteractionRequest { Model = "m", {|GEM0201:Store = false|}, PreviousInteractionId = "i" });
        }
        """);

    [Fact]
    public Task A_body_that_a_helper_made_is_followed_to_where_it_is_posted() => VerifyAsync("""
        const string Url = "https://generativelanguage.googleapis.com/v1beta/interactions";
        Task SendAsync(HttpClient http, string id) => http.PostAsJsonAsync(Url, {|GEM0201:Make(id, false)|});
        static Dictionary<string, object?> Make(string id, bool keep) => new() { ["model"] = "m", ["input"] = "Hi", ["previous_interaction_id"] = id, ["store"] = keep };
        """);

    [Fact]
    public Task Every_place_with_code_is_looked_at() => VerifyAsync("""
        private readonly ModelInteractionRequest _field = new() { Model = "m", {|GEM0201:Store = false|}, PreviousInteractionId = "i" };
        private ModelInteractionRequest Property { get; } = new() { Model = "m", {|GEM0201:Store = false|}, PreviousInteractionId = "i" };
        private ModelInteractionRequest Computed => new() { Model = "m", {|GEM0201:Store = false|}, PreviousInteractionId = "i" };
        private ModelInteractionRequest Accessor { get { return new() { Model = "m", {|GEM0201:Store = false|}, PreviousInteractionId = "i" }; } }
        public C() { _field = new() { Model = "m", {|GEM0201:Store = false|}, PreviousInteractionId = "i" }; }
        public C(int _) : this() => _field = new() { Model = "m", {|GEM0201:Store = false|}, PreviousInteractionId = "i" };
        """);

    private static Task VerifyAsync(string members) => Verify.VerifyAsync(TestCode.Of($$"""
        #pragma warning disable GEM0205 // The bodies need not be whole.
        using System.Net.Http.Json;
        using Gemini.Gen;
        #pragma warning disable CS0649 // A field of a snippet need not be assigned.
        class C
        {
        {{members}}
        }
        """));
}
