namespace Gemini.Gen.Generator.Tests.Corpus;

/// <summary>User code with one feature each. Snapshots, clean compilation and half-typed variants all use it.</summary>
internal static partial class Sources
{
    public const string Record = """
        namespace Demo;

        /// <summary>A recipe a home cook can follow.</summary>
        /// <param name="Name">What the dish is called.</param>
        [GeminiSchema]
        public partial record Recipe(
            string Name,
            [property: System.ComponentModel.DataAnnotations.Range(1, 20)] int Servings,
            IReadOnlyList<Ingredient> Ingredients,
            string? Note = null);

        /// <summary>One line of the list.</summary>
        public sealed record Ingredient(string Name, decimal? Grams);
        """;

    public const string Class = """
        namespace Demo;

        [GeminiSchema]
        public partial class Settings
        {
            public required string Name { get; init; }

            public string Theme { get; set; } = "dark";

            public int Retries { get; init; } = 3;

            public Level? Verbosity { get; set; }

            public bool Enabled { get; set; }

            public string Display => Name + Theme;
        }

        /// <summary>How much to say.</summary>
        public enum Level
        {
            /// <summary>Only failures.</summary>
            Quiet,

            [System.Text.Json.Serialization.JsonStringEnumMemberName("very-loud")]
            Loud,
        }
        """;

    public const string Struct = """
        namespace Demo
        {
            public static partial class Outer
            {
                [GeminiSchema]
                public readonly partial record struct Point(double X, double Y)
                {
                    public string? Label { get; init; } = "none";
                }

                [GeminiSchema]
                public partial struct Size
                {
                    public int Width { get; set; }
                    public int Height { get; set; }
                }
            }
        }
        """;

    public const string Nested = """
        namespace Demo;

        [GeminiSchema]
        public partial record Order(Customer Customer, Address? Delivery, Page<Address> Others);

        [GeminiSchema]
        public partial record Customer(string Name) : Entity(1);

        public record Entity(int Id)
        {
            public string? Comment { get; set; }
        }

        public class Address
        {
            public Address(string street, int number = 7) => (Street, Number) = (street, number);

            public string Street { get; }

            public int Number { get; }
        }

        public record Page<T>(T[] Items);
        """;

    public const string Keywords = """
        namespace Demo.@class;

        [GeminiSchema]
        public partial record @object(string @event, int @int)
        {
            public string? @base { get; set; }
        }

        [GeminiTools]
        public partial class @namespace
        {
            [GeminiTool]
            public string @switch(string @class, int value = 1) => @class + value;
        }
        """;

    public const string TakenNames = """
        namespace Demo;

        [GeminiSchema]
        public partial class Taken
        {
            public string? JsonSchema { get; set; }
            public string? Read { get; set; }
            public string? Write { get; set; }
            public string? TryRead { get; set; }
            public string? GeminiSchemaCode { get; set; }
        }

        [GeminiTools]
        public partial class Tools
        {
            [GeminiTool]
            public void InvokeAsync() { }
        }

        [GeminiSchema]
        public partial record Base(int A);

        [GeminiSchema]
        public partial record Derived(int A, int B) : Base(A);
        """;

    public const string Tools = """
        namespace Demo;

        /// <summary>Weather lookups.</summary>
        [GeminiTools]
        public partial class WeatherTools
        {
            /// <summary>Gets the forecast for a <paramref name="city"/>.</summary>
            /// <param name="city">City and country, such as "Oslo, Norway".</param>
            /// <param name="days">How many days ahead.</param>
            [GeminiTool]
            public Task<Forecast> GetForecastAsync(string city, [System.ComponentModel.DataAnnotations.Range(1, 10)] int days = 3, CancellationToken ct = default) =>
                Task.FromResult(new Forecast(city, days, null));

            [GeminiTool(Name = "ping", Description = "Says \"pong\".")]
            public static string Ping() => "pong";

            [GeminiTool]
            public void Forget(Guid? id = null, Season season = Season.Winter) { }

            [GeminiTool]
            public ValueTask<int[]> CountAsync(IReadOnlyList<Forecast?> forecasts) => new(new int[0]);

            [GeminiTool]
            public RawJson Raw(string text = "a\"b\\c\n") => RawJson.Parse("1");

            [GeminiTool]
            public Task DoneAsync(CancellationToken cancellationToken) => Task.CompletedTask;
        }

        public record Forecast(string City, int Days, Season? Season)
        {
            public string Title => City + Days;
        }

        public enum Season { Winter, Summer }
        """;

    public const string ToolShapes = """
        namespace Demo;

        public partial interface IOuter
        {
            [GeminiTools]
            public partial record struct Counter(int Start)
            {
                [GeminiTool]
                public int? Next(int step) => Start + step;

                [GeminiTool]
                private Hidden? Secret(Hidden hidden) => hidden;

                private record Hidden(string Text);
            }

            [GeminiTools]
            public partial record Recorder
            {
                [GeminiTool]
                public async ValueTask WriteAsync(string text) => await Task.Yield();

                [GeminiTool]
                public Dictionary<string, double> Totals() => new();

                [GeminiTool]
                public IEnumerable<string?>? Lines() => null;
            }
        }
        """;

    public const string Descriptions = """"
        namespace Demo;

        /// <summary>
        ///   Uses <see cref="List{T}"/>, <c>code</c> and <see langword="null"/>:
        ///   <para>"quotes", \backslash, {braces}, ünïcödé 🎉, &lt;tags&gt;.</para>
        /// </summary>
        [GeminiSchema]
        public partial class Described : DescribedBase
        {
            /// <inheritdoc/>
            public override string Name { get; set; } = "";

            [System.ComponentModel.Description("Wins over the comment.")]
            /// <summary>Loses.</summary>
            public int Count { get; set; }

            /** <summary>Block
             * comment.</summary> */
            public int Block { get; set; }

            /// <summary>Not closed
            public int Broken { get; set; }
        }

        public abstract class DescribedBase
        {
            /// <summary>From the base.</summary>
            public abstract string Name { get; set; }
        }
        """";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        [nameof(Record)] = Record,
        [nameof(Class)] = Class,
        [nameof(Struct)] = Struct,
        [nameof(AllScalars)] = AllScalars,
        [nameof(Collections)] = Collections,
        [nameof(WideTypes)] = WideTypes,
        [nameof(EnumForms)] = EnumForms,
        [nameof(SetsAndKeys)] = SetsAndKeys,
        [nameof(Tuples)] = Tuples,
        [nameof(Constraints)] = Constraints,
        [nameof(Unions)] = Unions,
        [nameof(Recursion)] = Recursion,
        [nameof(Nested)] = Nested,
        [nameof(Keywords)] = Keywords,
        [nameof(TakenNames)] = TakenNames,
        [nameof(Tools)] = Tools,
        [nameof(ToolShapes)] = ToolShapes,
        [nameof(Descriptions)] = Descriptions,
        [nameof(AttributeSources.Hidden)] = AttributeSources.Hidden,
        [nameof(AttributeSources.Ignored)] = AttributeSources.Ignored,
        [nameof(AttributeSources.Unknown)] = AttributeSources.Unknown,
        [nameof(AttributeSources.NumberForms)] = AttributeSources.NumberForms,
        [nameof(EnumCodeSources.ShortCodes)] = EnumCodeSources.ShortCodes,
        [nameof(CollectionSources.Rare)] = CollectionSources.Rare,
        [nameof(CollectionSources.Own)] = CollectionSources.Own,
        [nameof(CollectionSources.Cases)] = CollectionSources.Cases,
        [nameof(PartialSources.Views)] = PartialSources.Views,
        [nameof(PartialSources.ViewNames)] = PartialSources.ViewNames,
        [nameof(PartialSources.ViewAccess)] = PartialSources.ViewAccess,
        [nameof(ToolSources.Services)] = ToolSources.Services,
        [nameof(ToolSources.ToolTypes)] = ToolSources.ToolTypes,
        [nameof(ToolSources.InheritedTools)] = ToolSources.InheritedTools,
        [nameof(ToolSources.Results)] = ToolSources.Results,
        [nameof(ToolSources.Requirements)] = ToolSources.Requirements,
        [nameof(ToolSources.StaticTools)] = ToolSources.StaticTools,
        [nameof(ToolSources.Arguments)] = ToolSources.Arguments,
        [nameof(TypedCallSources.TypedCalls)] = TypedCallSources.TypedCalls,
        [nameof(TypedCallSources.TakenCallNames)] = TypedCallSources.TakenCallNames,
        [nameof(TypedCallSources.DerivedCalls)] = TypedCallSources.DerivedCalls,
        [nameof(TypedCallSources.HiddenCalls)] = TypedCallSources.HiddenCalls,
    };

    public static TheoryData<string> Names => [.. All.Keys];
}
