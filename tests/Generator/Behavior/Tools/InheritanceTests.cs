using System.ComponentModel.DataAnnotations;

#pragma warning disable CA1822 // Instance tools are part of what is tested.
#pragma warning disable CA1061 // So are overloads that hide.

namespace Gemini.Gen.Generator.Tests.Behavior.Tools;

public sealed partial class InheritanceTests
{
    private readonly DogTools _tools = new();

    [Fact]
    public void Every_tool_is_there_once() =>
        Assert.Equal(["feed", "call", "sleep", "count", "rename", "greet", "tag"], _tools.Tools.Select(tool => tool.Name));

    [Fact]
    public async Task An_override_runs_with_the_parameters_of_the_declaration()
    {
        Assert.Equal("\"Rex 30 overridden\"", await _tools.ResultAsync("feed", """{"animal":{"name":"Rex"}}"""));
        Assert.Contains("/grams", await _tools.ErrorAsync("feed", """{"animal":{"name":"Rex"},"grams":101}"""), StringComparison.Ordinal);
        Assert.Equal("Feeds an animal.", _tools.Tools[0].Description);
        Assert.Contains("\"description\":\"How much. Default: 30.\"", _tools.Schema("feed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_overload_of_the_derived_type_is_not_called_instead() =>
        Assert.Equal("\"base Rex\"", await _tools.ResultAsync("call", """{"name":"Rex"}"""));

    [Fact]
    public async Task Protected_and_hiding_methods_are_tools()
    {
        Assert.Equal("\"zzz\"", await _tools.ResultAsync("sleep"));
        Assert.Equal("""{"result":9}""", await _tools.ResultAsync("count"));
    }

    [Fact]
    public async Task Interfaces_declare_tools_that_the_type_implements()
    {
        Assert.Equal("\"renamed Bo\"", await _tools.ResultAsync("rename", """{"name":"Bo"}"""));
        Assert.Equal("Gives it a name.", _tools.Tools.Single(tool => tool.Name == "rename").Description);
        Assert.Equal("\"hi\"", await _tools.ResultAsync("greet"));
        Assert.Equal("\"tagged A\"", await _tools.ResultAsync("tag", """{"Label":"A"}"""));
    }

    [Fact]
    public async Task A_base_toolset_keeps_its_own_tools()
    {
        IGeminiToolset outer = new Outer();
        Assert.Equal(["inner", "outer"], outer.Tools.Select(tool => tool.Name));
        Assert.Equal(["inner"], ((Inner)outer).Tools.Select(tool => tool.Name));
        Assert.True(outer.GetRequirements("inner").Approval);
        Assert.Equal("\"new outer\"", await outer.ResultAsync("outer"));
        Assert.Equal("\"in\"", await outer.ResultAsync("inner"));
    }

    [Fact]
    public async Task A_struct_changes_itself_through_its_interface()
    {
        IGeminiToolset tools = default(StepTools);
        Assert.Equal("""{"result":1}""", await tools.ResultAsync("step"));
        Assert.Equal("""{"result":2}""", await tools.ResultAsync("step"));
    }

    [GeminiTools]
    internal sealed partial class DogTools : AnimalTools<Dog>, INamed, ITagged
    {
        public override string Feed(Dog animal, int grams = 99) => $"{animal.Name} {grams} overridden";

        public string Call(object name) => $"derived {name}";

        [GeminiTool]
        public new int Count() => 9;

        public string Rename(string text) => "renamed " + text;

        string ITagged.Tag(string tag) => "tagged " + tag;
    }

    internal abstract class AnimalTools<T>
    {
        /// <summary>Feeds an animal.</summary>
        /// <param name="animal">Which one.</param>
        /// <param name="grams">How much.</param>
        [GeminiTool]
        public virtual string Feed(T animal, [Range(1, 100)] int grams = 30) => "";

        [GeminiTool]
        public string Call(string name) => "base " + name;

        [GeminiTool]
        public int Count() => 1;

        [GeminiTool]
        protected string Sleep() => "zzz";
    }

    internal interface INamed
    {
        /// <summary>Gives it a name.</summary>
        [GeminiTool]
        string Rename(string name);

        [GeminiTool]
        string Greet(string text = "hi") => text;
    }

    internal interface ITagged
    {
        [GeminiTool]
        string Tag([GeminiParameter("Label")] string tag);
    }

    internal sealed record Dog(string Name);

    [GeminiTools]
    internal partial class Inner
    {
        [GeminiTool(RequiresApproval = true)]
        public string InnerAsync() => "in";
    }

    [GeminiTools]
    internal sealed partial class Outer : Inner
    {
        [GeminiTool(Name = "outer")]
        public string OuterAsync() => "new outer";
    }

    internal interface ISteps
    {
        [GeminiTool]
        int Step();
    }

    [GeminiTools]
    internal partial struct StepTools : ISteps
    {
        private int _steps;

        public int Step() => ++_steps;
    }
}
