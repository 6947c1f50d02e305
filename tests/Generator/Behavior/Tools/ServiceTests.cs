using Microsoft.Extensions.DependencyInjection;

#pragma warning disable CA1822 // Instance tools are part of what is tested.

namespace Gemini.Gen.Generator.Tests.Behavior.Tools;

public sealed partial class ServiceTests
{
    [Fact]
    public async Task Services_are_resolved_and_are_no_part_of_the_schema()
    {
        var tools = new OrderTools();
        Assert.Equal("""{"type":"object","properties":{"id":{"type":"string"}},"required":["id"]}""", tools.Schema("find"));
        Assert.Equal("\"main:7\"", await tools.ResultAsync("find", """{"id":"7"}""", Provider()));
        Assert.Null(tools.Schema("count"));
        Assert.Equal("""{"result":2}""", await tools.ResultAsync("count", services: Provider()));
    }

    [Fact]
    public async Task A_keyed_service_is_resolved_by_its_key()
    {
        var tools = new OrderTools();
        Assert.Equal("\"eu:7\"", await tools.ResultAsync("find_in_europe", """{"id":"7"}""", Provider()));
        Assert.Equal("\"friday:7\"", await tools.ResultAsync("find_on_friday", """{"id":"7"}""", Provider()));
    }

    [Fact]
    public async Task A_service_that_the_tool_can_do_without_is_null()
    {
        var tools = new OrderTools();
        Assert.Equal("\"none\"", await tools.ResultAsync("guess"));
        Assert.Equal("\"none\"", await tools.ResultAsync("guess", services: new ServiceCollection().BuildServiceProvider()));
        Assert.Equal("\"main:1\"", await tools.ResultAsync("guess", services: Provider()));
        Assert.Equal("\"here\"", await tools.ResultAsync("place"));
    }

    [Fact]
    public async Task A_missing_service_reaches_the_developer_and_the_tool_does_not_run()
    {
        var tools = new OrderTools();
        var exception = await Assert.ThrowsAsync<ToolServiceException>(
            () => tools.ResultAsync("find", """{"id":"7"}""", new ServiceCollection().BuildServiceProvider()));
        Assert.Contains("'find'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Orders", exception.Message, StringComparison.Ordinal);
        Assert.Contains("'orders'", exception.Message, StringComparison.Ordinal);
        Assert.Equal(0, tools.Runs);
    }

    [Theory]
    [InlineData("find")]
    [InlineData("find_in_europe")]
    [InlineData("count")]
    public async Task Without_a_provider_the_exception_says_how_to_give_one(string name)
    {
        var tools = new OrderTools();
        var exception = await Assert.ThrowsAsync<ToolServiceException>(() => tools.InvokeAsync(Calls.Of(name, """{"id":"7"}""")).AsTask());
        Assert.Contains("ConversationOptions.Services", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_service_that_cannot_be_made_is_the_inner_exception()
    {
        using ServiceProvider services = new ServiceCollection()
            .AddTransient<Orders>(_ => throw new TimeoutException("no database"))
            .BuildServiceProvider();
        var exception = await Assert.ThrowsAsync<ToolServiceException>(() => new OrderTools().ResultAsync("find", """{"id":"7"}""", services));
        Assert.IsType<TimeoutException>(exception.InnerException);
    }

    [Fact]
    public async Task A_key_needs_a_provider_that_knows_keys()
    {
        var exception = await Assert.ThrowsAsync<ToolServiceException>(
            () => new OrderTools().ResultAsync("find_in_europe", """{"id":"7"}""", new Nothing()));
        Assert.IsType<InvalidCastException>(exception.InnerException);
    }

    [Fact]
    public async Task Arguments_are_checked_before_services_are_resolved() =>
        Assert.Contains("/id", await new OrderTools().ErrorAsync("find"), StringComparison.Ordinal);

    [Theory]
    [InlineData("find", true)]
    [InlineData("count", true)]
    [InlineData("guess", false)]
    [InlineData("unknown", false)]
    public void The_toolset_tells_which_tools_need_services(string name, bool expected)
    {
        Assert.Equal(expected, ((IGeminiToolset)new OrderTools()).GetRequirements(name).Services);
        Assert.Equal(expected, RequirementsOf<OrderTools>(name).Services);
    }

    [Fact]
    public async Task A_toolset_from_services_is_resolved_for_every_call()
    {
        int made = 0;
        using ServiceProvider services = new ServiceCollection().AddTransient(_ => new Counter(++made)).BuildServiceProvider();
        IGeminiToolset tools = GeminiToolset.FromServices<Counter>();
        Assert.Equal(["number"], tools.Tools.Select(tool => tool.Name));
        Assert.True(tools.GetRequirements("number").Services);
        Assert.Equal(0, made);
        Assert.Equal("""{"result":1}""", await tools.ResultAsync("number", services: services));
        Assert.Equal("""{"result":2}""", await tools.ResultAsync("number", services: services));
    }

    [Fact]
    public async Task A_toolset_from_services_may_be_made_by_a_function()
    {
        IGeminiToolset tools = GeminiToolset.FromServices(provider => new Counter(provider.GetRequiredService<Orders>().Id("").Length));
        Assert.Equal("""{"result":5}""", await tools.ResultAsync("number", services: Provider()));
    }

    [Fact]
    public async Task A_toolset_that_is_not_registered_reaches_the_developer() =>
        await Assert.ThrowsAsync<ToolServiceException>(
            () => GeminiToolset.FromServices<Counter>().ResultAsync("number", services: Provider()));

    private static ToolRequirements RequirementsOf<T>(string name)
        where T : IGeminiToolset<T> => T.RequirementsOf(name);

    private static ServiceProvider Provider() => new ServiceCollection()
        .AddSingleton(new Orders("main"))
        .AddKeyedSingleton("eu", new Orders("eu"))
        .AddKeyedSingleton(DayOfWeek.Friday, new Orders("friday"))
        .BuildServiceProvider();

    internal sealed class Orders(string region)
    {
        public string Id(string id) => $"{region}:{id}";
    }

    [GeminiTools]
    internal sealed partial class OrderTools
    {
        public int Runs { get; private set; }

        [GeminiTool]
        public string Find(string id, [GeminiService] Orders orders)
        {
            Runs++;
            return orders.Id(id);
        }

        [GeminiTool]
        public string FindInEurope([FromKeyedServices("eu")] Orders orders, string id) => orders.Id(id);

        [GeminiTool]
        public string FindOnFriday([GeminiService(Key = DayOfWeek.Friday)] Orders orders, string id) => orders.Id(id);

        [GeminiTool]
        public async Task<int> CountAsync(IServiceProvider services)
        {
            await Task.Yield();
            return services.GetKeyedServices<Orders>("eu").Concat(services.GetServices<Orders>()).Count();
        }

        [GeminiTool]
        public string Guess([GeminiService] Orders? orders, [GeminiService] Nothing? nothing = null, IServiceProvider? services = null) =>
            orders is not null && services is not null && nothing is null ? orders.Id("1") : "none";

        [GeminiTool]
        public string Place([GeminiService] string place = "here") => place;
    }

    [GeminiTools]
    internal sealed partial class Counter(int number)
    {
        [GeminiTool]
        public int Number() => number;
    }

    internal sealed class Nothing : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
