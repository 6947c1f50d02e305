namespace Gemini.Gen.Generator.Tests.Corpus;

/// <summary>Toolsets with one feature each.</summary>
internal static class ToolSources
{
    public const string Services = """
        namespace Demo
        {
            [GeminiTools]
            public partial class OrderTools
            {
                [GeminiTool]
                public string Find(string id, [GeminiService] IOrders orders) => orders.Find(id);

                [GeminiTool]
                public async Task<string> ShipAsync(
                    [Microsoft.AspNetCore.Mvc.FromServices] IOrders orders, IServiceProvider services, string id, CancellationToken cancellationToken) =>
                    await Task.FromResult(orders.Find(id) + services);

                [GeminiTool]
                public string Ask([Microsoft.Extensions.DependencyInjection.FromKeyedServices("eu\"1")] IOrders orders) => orders.Find("1");

                [GeminiTool]
                public string Guess(
                    [GeminiService(Key = DayOfWeek.Friday)] IOrders? friday, [GeminiService] IOrders? orders = null, IServiceProvider? services = null) =>
                    (friday ?? orders)?.Find("1") ?? "none";
            }

            public interface IOrders { string Find(string id); }
        }

        namespace Microsoft.AspNetCore.Mvc
        {
            public class FromServicesAttribute : Attribute { }
        }

        namespace Microsoft.Extensions.DependencyInjection
        {
            public class FromKeyedServicesAttribute : Attribute
            {
                public FromKeyedServicesAttribute(object? key) { }
            }

            public interface IKeyedServiceProvider : IServiceProvider
            {
                object? GetKeyedService(Type serviceType, object? serviceKey);
            }
        }
        """;

    public const string ToolTypes = """
        namespace Demo;

        /// <summary>Books a flight.</summary>
        /// <param name="From">Where it starts.</param>
        [GeminiSchema, GeminiTool]
        public partial record BookFlight(string From, string To, Seat? Seat = null);

        [GeminiSchema]
        [GeminiTool(Name = "stop", Description = "Stops everything.")]
        public readonly partial record struct StopAll;

        [GeminiSchema, GeminiTool]
        public partial record BookRow(string From, string To, int Row) : BookFlight(From, To);

        [GeminiSchema, GeminiTool]
        public partial record Repair(string Tool);

        public enum Seat { Aisle, Window }
        """;

    public const string InheritedTools = """
        namespace Demo;

        [GeminiTools]
        public partial class CatTools : AnimalTools<Cat>, INamed, ITagged
        {
            /// <inheritdoc/>
            public override string Feed(Cat animal, int grams = 50) => base.Feed(animal, grams);

            [GeminiTool(Name = "pet")]
            public override void Stroke() { }

            public new int Count() => 9;

            public string Rename(string text) => text;

            string ITagged.Tag(string tag) => tag;
        }

        public abstract class AnimalTools<T>
        {
            /// <summary>Feeds an animal.</summary>
            /// <param name="animal">Which one.</param>
            /// <param name="grams">How much.</param>
            [GeminiTool]
            public virtual string Feed(T animal, [System.ComponentModel.DataAnnotations.Range(1, 100)] int grams = 30) => "";

            /// <summary>Strokes it.</summary>
            [GeminiTool]
            public virtual void Stroke() { }

            [GeminiTool]
            public int Count() => 1;

            [GeminiTool]
            protected T? Last() => default;

            [GeminiTool]
            protected static string Sound(T animal) => "";
        }

        public interface INamed
        {
            /// <summary>Gives it a name.</summary>
            /// <param name="name">The name.</param>
            [GeminiTool]
            string Rename(string name);

            [GeminiTool]
            string Greet(string text = "hi") => text;
        }

        public interface ITagged
        {
            [GeminiTool]
            string Tag([GeminiParameter("Label")] string tag);
        }

        public record Cat(string Name);
        """;

    public const string Results = """
        namespace Demo;

        [GeminiTools]
        public partial class ResultTools
        {
            [GeminiTool]
            public IAsyncEnumerable<Line?> Lines(CancellationToken token) => null!;

            [GeminiTool]
            public Task<IAsyncEnumerable<int>> NumbersAsync() => null!;

            [GeminiTool]
            public TextContent? Text() => null;

            [GeminiTool]
            public ValueTask<ImageContent[]> ChartsAsync() => default;

            [GeminiTool]
            public IAsyncEnumerable<Content> Mixed() => null!;

            [GeminiTool]
            public ToolResultValue? Ready() => "done";

            [GeminiTool]
            public async Task<FunctionResult> OwnAsync() => await Task.FromResult(default(FunctionResult));
        }

        public record Line(int Number);
        """;

    public const string Requirements = """
        namespace Demo;

        [GeminiTools]
        public partial class AdminTools
        {
            [GeminiTool(RequiresApproval = true, TimeoutSeconds = 2.5)]
            public void Delete([GeminiService] IServiceProvider services) { }

            [GeminiTool(TimeoutSeconds = 60)]
            public void Export() { }

            [GeminiTool]
            public void Look() { }
        }
        """;

    public const string StaticTools = """
        namespace Demo;

        [GeminiTools]
        public static partial class MathTools
        {
            /// <summary>Adds.</summary>
            [GeminiTool]
            public static int Add(int a, int b = 1) => a + b;

            [GeminiTool]
            internal static async Task<double> RootAsync(double of, CancellationToken token) => await Task.FromResult(of);

            public static int Tools => 1;
        }
        """;

    public const string Arguments = """
        using System.Runtime.InteropServices;

        namespace Demo;

        [GeminiTools]
        public partial struct ArgumentTools
        {
            private int _calls;

            [GeminiTool]
            public int Count() => ++_calls;

            [GeminiTool]
            public string Defaults(
                string text = "a\"b\\\n'é\u2028", char letter = '\'', Level level = Level.Low, Level? maybe = Level.High, Level? none = null, int? number = 5,
                decimal amount = -1.50m, double share = double.NaN, float small = 1e-9f, long big = long.MinValue, byte one = 1, bool yes = true,
                DateTime at = default, Guid id = default, string? missing = null) => text;

            [GeminiTool]
            public string Many(in int first, [GeminiParameter("SECOND")] string second, CancellationToken early, string @class, CancellationToken? late, params string[] rest) => second;

            [GeminiTool(Name = "find_by_number")]
            public string Find(int number) => "";

            [GeminiTool(Name = "find_by_text")]
            public string Find(string text) => "";
        }

        public enum Level { Low = -1, High = 1 }
        """;
}
