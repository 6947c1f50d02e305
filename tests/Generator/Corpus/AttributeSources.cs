namespace Gemini.Gen.Generator.Tests.Corpus;

/// <summary>User code with the attributes of System.Text.Json.</summary>
internal static class AttributeSources
{
    public const string Hidden = """
        using System.Text.Json.Serialization;

        namespace Demo;

        [GeminiSchema]
        public partial record Includes(Account Account, Tick Tick);

        public sealed class Account
        {
            [JsonConstructor]
            private Account(int id, string name = "none") => (Id, Name) = (id, name);

            [JsonInclude]
            private int _count = 1;

            public int Id { get; }

            public string Name { get; }

            public required string Owner { get; init; }

            [JsonInclude]
            public string State { get; private set; } = "new";

            public int Sum => _count;
        }

        public struct Tick
        {
            [JsonInclude]
            internal long Time;

            [JsonInclude]
            private int Zone { get; init; }
        }

        [GeminiTools]
        public partial class Accounts
        {
            [GeminiTool]
            public Account? Find(int id) => null;
        }
        """;

    public const string Ignored = """
        using System.Text.Json.Serialization;

        namespace Demo;

        [GeminiSchema]
        public partial record Ignored(
            [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Text,
            [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Number,
            [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] DayOfWeek Day,
            [property: JsonIgnore] System.IO.Stream? Stream)
        {
            [JsonIgnore(Condition = (JsonIgnoreCondition)4)]
            public string? Password { get; set; }

            [JsonIgnore(Condition = (JsonIgnoreCondition)5)]
            public string Server { get; set; } = "";
        }
        """;

    public const string Unknown = """
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;

        namespace Demo;

        [GeminiSchema]
        public partial class Keeps
        {
            public int Known { get; set; }

            [JsonExtensionData]
            public Dictionary<string, JsonElement>? Rest { get; set; }
        }

        [GeminiSchema]
        public partial class Fills
        {
            [JsonExtensionData]
            public IDictionary<string, object?> Rest { get; } = new Dictionary<string, object?>();
        }

        [GeminiSchema]
        public partial record Takes(int Known, [property: JsonExtensionData] JsonObject Rest);

        [GeminiSchema]
        [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
        public partial record Refuses(int Known);
        """;

    public const string NumberForms = """
        using System.Text.Json.Serialization;

        namespace Demo;

        [GeminiSchema]
        [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
        public partial record NumberForms(
            int Lenient,
            [property: JsonNumberHandling(JsonNumberHandling.WriteAsString), System.ComponentModel.DataAnnotations.Range(1, 9)] long? Text,
            [property: JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)] double Named,
            [property: JsonNumberHandling(JsonNumberHandling.WriteAsString)] Dictionary<string, Half> Entries);
        """;
}
