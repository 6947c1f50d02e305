using System.Text.Json;
using Gemini.Gen.Testing;

namespace Gemini.Gen.Partial.Tests.Streaming;

/// <summary>Typed streams against the emulator.</summary>
public sealed class PartialResultsTests : IDisposable
{
    private const string Tart =
        """{"name":"Apple tart 😀","servings":6,"ingredients":[{"item":"apple","grams":400},{"item":"egg","grams":60}],"steps":["Peel the apples."]}""";

    private static readonly ModelInteractionRequest Request = new() { Model = "gemini-3.8-flash", Input = "A tart for six." };

    private readonly GeminiEmulator _emulator = new();
    private readonly GeminiClient _client;

    public PartialResultsTests() => _client = _emulator.CreateClient();

    public void Dispose()
    {
        _client.Dispose();
        _emulator.Dispose();
    }

    [Fact]
    public async Task The_views_of_an_answer_grow_to_the_value_that_Create_gives()
    {
        _emulator.OnText("tart", Tart);
        List<Recipe.Partial> views = await ReadAsync(_client.Interactions.StreamAsync<Recipe.Partial>(Request));

        Assert.True(views.Count > 5, $"{views.Count} views");
        Assert.Equal(views.Count, views.Select(static view => view.ToString()).Distinct().Count());
        Assert.All(views.SkipLast(1), static view => Assert.Equal(PartialState.Streaming, view.State));
        Recipe created = await _client.Interactions.CreateAsync<Recipe>(Request);
        Recipe streamed = views[^1].Complete();
        Assert.Equal(created.ToString(), streamed.ToString());
        Assert.Equal(created.Ingredients, streamed.Ingredients);
    }

    [Fact]
    public async Task The_schema_travels_as_it_does_with_Create()
    {
        await ReadAsync(_client.Interactions.StreamAsync<Recipe.Partial>("gemini-3.8-flash", "A tart."));
        await _client.Interactions.CreateAsync<Recipe>("gemini-3.8-flash", "A tart.");

        JsonElement streamed = _emulator.Requests[0].Value("response_format")!.Value;
        Assert.True(JsonElement.DeepEquals(_emulator.Requests[1].Value("response_format")!.Value, streamed));
        Assert.True(_emulator.Requests[0].Value("stream")!.Value.GetBoolean());
    }

    [Fact]
    public async Task What_the_emulator_makes_up_streams_in_pieces()
    {
        List<Recipe.Partial> views = await ReadAsync(_client.Interactions.StreamAsync<Recipe.Partial>(Request));
        Assert.True(views.Count > 2, $"{views.Count} views");
        views[^1].Complete();
    }

    [Fact]
    public async Task The_interaction_comes_along()
    {
        PartialResults<Recipe.Partial> stream = _client.Interactions.StreamAsync<Recipe.Partial>(Request);
        Assert.Null(stream.Interaction);
        await ReadAsync(stream);
        Assert.Equal(InteractionStatus.Completed, stream.Interaction!.Status);
        Assert.Equal(stream.Interaction.OutputText, (await _client.Interactions.GetAsync(stream.Interaction.Id!)).OutputText);
        Assert.NotNull(stream.Interaction.Usage);
    }

    [Fact]
    public async Task A_stream_that_is_left_early_tells_what_had_come()
    {
        _emulator.OnText("tart", Tart);
        PartialResults<Recipe.Partial> stream = _client.Interactions.StreamAsync<Recipe.Partial>(Request);
        await foreach (Recipe.Partial recipe in stream)
        {
            if (recipe.Name.State == PartialState.Complete)
                break;
        }

        Assert.NotNull(stream.Interaction!.Id);
        Assert.StartsWith(stream.Interaction.OutputText!, Tart, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dropped_connection_is_resumed()
    {
        _emulator.OnText("tart", Tart).DropsStreamAfter(5);
        List<Recipe.Partial> views = await ReadAsync(_client.Interactions.StreamAsync<Recipe.Partial>(Request));
        Assert.Equal(Tart, views[^1].ToString());
        Assert.Equal(HttpMethod.Get, _emulator.Requests[1].Method);
    }

    [Fact]
    public async Task The_events_of_a_stored_interaction_can_be_read_again()
    {
        _emulator.OnText("tart", Tart);
        PartialResults<Recipe.Partial> first = _client.Interactions.StreamAsync<Recipe.Partial>(Request);
        List<Recipe.Partial> views = await ReadAsync(first);
        var again = new PartialResults<Recipe.Partial>(_client.Interactions.GetStreamAsync(first.Interaction!.Id!));
        Assert.Equal(views.Select(static view => view.ToString()), (await ReadAsync(again)).Select(static view => view.ToString()));
    }

    [Theory]
    [InlineData("""{"name":"Tart","servings":"six","ingredients":[]}""", "/servings")]
    [InlineData("""{"name":"Tart","servings":99,"ingredients":[]}""", "/servings")]
    [InlineData("""{"name":"Tart","servings":6""", "/servings")]
    [InlineData("""{"name":"Tart",]}""", "/name")]
    [InlineData("""Here is your "recipe": {}""", "")]
    public async Task An_answer_that_does_not_fit_ends_the_stream_as_Create_does(string answer, string path)
    {
        _emulator.OnText("tart", answer);
        var views = new List<Recipe.Partial>();
        var streamed = await Assert.ThrowsAsync<StructuredOutputException>(() => ReadAsync(_client.Interactions.StreamAsync<Recipe.Partial>(Request), views));
        StructuredResult<Recipe> created = await _client.Interactions.CreateAsync<Recipe>(Request);
        var expected = Assert.Throws<StructuredOutputException>(() => created.Value);

        Assert.Equal(expected.Message, streamed.Message);
        Assert.Equal(expected.Violations, streamed.Violations);
        Assert.Equal(answer, streamed.RawText);
        Assert.Contains(streamed.Violations, violation => violation.Path == path);
        Assert.Equal(answer.StartsWith('{') ? "Tart" : "", views.Select(static view => view.Name.Text).LastOrDefault(""));
    }

    [Fact]
    public async Task An_answer_that_is_cut_off_says_so()
    {
        _emulator.OnText("tart").Replies("{\"name\":\"Ta").EndsWith("incomplete");
        var views = new List<Recipe.Partial>();
        var exception = await Assert.ThrowsAsync<StructuredOutputException>(() => ReadAsync(_client.Interactions.StreamAsync<Recipe.Partial>(Request), views));
        Assert.Contains("MaxOutputTokens", exception.Message, StringComparison.Ordinal);
        Assert.Equal("Ta", views[^1].Name.Text);
    }

    [Fact]
    public async Task An_answer_is_read_as_strictly_as_the_options_say()
    {
        _emulator.OnText("tart", "```json\n{\"Name\":\"Tart\",\"servings\":\"6\",\"ingredients\":[]}\n```");
        List<Recipe.Partial> views = await ReadAsync(_client.Interactions.StreamAsync<Recipe.Partial>(Request, SchemaReadOptions.Lenient));
        Assert.Equal("Tart", views[^1].Name.Text);
        Assert.Equal(6, views[^1].Complete().Servings);
    }

    [Fact]
    public async Task Thoughts_do_not_disturb_the_answer()
    {
        _emulator.OnText("tart").Thinks("Apples, then.").Replies(Tart[..40]).Thinks("Now the rest.").Replies(Tart[40..]);
        List<Recipe.Partial> views = await ReadAsync(_client.Interactions.StreamAsync<Recipe.Partial>(Request));
        Assert.Equal(Tart, views[^1].ToString());
    }

    [Fact]
    public async Task Another_step_between_two_texts_starts_over()
    {
        _emulator.OnText("tart").RespondsWith("""
            [{"type":"model_output","content":[{"type":"text","text":"{\"name\":\"Draft\"}"}]},
             {"type":"google_search_call","id":"s1","arguments":{"queries":["tart"]}},
             {"type":"google_search_result","call_id":"s1","result":[]}]
            """).Replies(Tart);
        List<Recipe.Partial> views = await ReadAsync(_client.Interactions.StreamAsync<Recipe.Partial>(Request));
        Assert.Contains(views, static view => view.Name.Text == "Draft");
        Assert.Equal(Tart, views[^1].ToString());
    }

    [Fact]
    public async Task Events_that_bring_the_answer_at_once_give_one_view()
    {
        var completed = new InteractionCompletedEvent
        {
            Interaction = new Interaction { Status = InteractionStatus.Completed, Steps = [new ModelOutputStep { Content = [new TextContent(Tart)] }] },
        };
        List<Recipe.Partial> views = await ReadAsync(new PartialResults<Recipe.Partial>(Events(completed)));
        Assert.Equal(6, Assert.Single(views).Servings.Value);
    }

    [Fact]
    public async Task A_stream_that_starts_over_shows_the_new_text()
    {
        static StepDeltaEvent Text(string text) => new() { Delta = new TextDelta { Text = text } };
        var views = await ReadAsync(new PartialResults<Recipe.Partial>(Events(
            new InteractionCreatedEvent { Interaction = new Interaction { Id = "a" } },
            Text("{\"name\":\"Lo"),
            new InteractionCreatedEvent { Interaction = new Interaction { Id = "a" } },
            Text(Tart))));
        Assert.Equal(["Lo", "Apple tart 😀"], views.Select(static view => view.Name.Text));
    }

    [Fact]
    public async Task An_answer_that_the_service_pauses_goes_on_with_its_next_part()
    {
        static InteractionEvent[] Part(string id, string text, InteractionStatus status) =>
        [
            new InteractionCreatedEvent { Interaction = new Interaction { Id = id } },
            new StepStartEvent { Step = new ModelOutputStep() },
            new StepDeltaEvent { Delta = new TextDelta { Text = text } },
            new InteractionCompletedEvent { Interaction = new Interaction { Id = id, Status = status } },
        ];
        var views = await ReadAsync(new PartialResults<Recipe.Partial>(Events(
            [.. Part("a", "{\"name\":\"Apple ", InteractionStatus.RequiresContinuation), .. Part("b", Tart[15..], InteractionStatus.Completed)])));

        Assert.Equal(["Apple ", "Apple tart 😀"], views.Select(static view => view.Name.Text));
        Assert.Equal(6, views[^1].Complete().Servings);
    }

    [Fact]
    public async Task A_response_format_of_the_callers_own_is_refused_before_anything_is_sent()
    {
        Assert.Throws<InvalidInteractionRequestException>(
            () => _client.Interactions.StreamAsync<Recipe.Partial>(Request with { ResponseFormat = new TextResponseFormat() }));
        Assert.Empty(_emulator.Requests);
        await Task.CompletedTask;
    }

    [Fact]
    public async Task Cancellation_ends_the_stream()
    {
        _emulator.OnText("tart", Tart);
        using var source = new CancellationTokenSource();
        PartialResults<Recipe.Partial> stream = _client.Interactions.StreamAsync<Recipe.Partial>(Request);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Recipe.Partial _ in stream.WithCancellation(source.Token))
                await source.CancelAsync();
        });
    }

    private static async Task<List<T>> ReadAsync<T>(IAsyncEnumerable<T> stream, List<T>? views = null)
    {
        views ??= [];
        await foreach (T view in stream)
            views.Add(view);
        return views;
    }

    private static async IAsyncEnumerable<InteractionEvent> Events(params InteractionEvent[] events)
    {
        foreach (InteractionEvent next in events)
        {
            await Task.Yield();
            yield return next;
        }
    }
}
