using System.Text.Json.Serialization;

namespace Gemini.Gen.Benchmarks;

/// <summary>The peer's source generation, with the names that we write.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(Tiny))]
[JsonSerializable(typeof(Medium))]
[JsonSerializable(typeof(Large))]
[JsonSerializable(typeof(Tree))]
[JsonSerializable(typeof(Shape))]
internal sealed partial class OrdersContext : JsonSerializerContext;
