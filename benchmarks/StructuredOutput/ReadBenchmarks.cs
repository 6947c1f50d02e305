using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;

namespace Gemini.Gen.Benchmarks;

/// <summary>From the model's JSON to a value: ours, System.Text.Json's two ways, and a bare pass that only makes the strings.</summary>
[MemoryDiagnoser]
public class ReadTinyBenchmarks() : ReadBenchmarks<Tiny>(Samples.Tiny, OrdersContext.Default.Tiny);

/// <inheritdoc cref="ReadTinyBenchmarks"/>
[MemoryDiagnoser]
public class ReadMediumBenchmarks() : ReadBenchmarks<Medium>(Samples.Medium, OrdersContext.Default.Medium);

/// <inheritdoc cref="ReadTinyBenchmarks"/>
[MemoryDiagnoser]
public class ReadLargeBenchmarks() : ReadBenchmarks<Large>(Samples.Large, OrdersContext.Default.Large);

/// <inheritdoc cref="ReadTinyBenchmarks"/>
[MemoryDiagnoser]
public class ReadRecursiveBenchmarks() : ReadBenchmarks<Tree>(Samples.Tree, OrdersContext.Default.Tree);

/// <inheritdoc cref="ReadTinyBenchmarks"/>
[MemoryDiagnoser]
public class ReadPolymorphicBenchmarks() : ReadBenchmarks<Shape>(Samples.Shape, OrdersContext.Default.Shape);

public abstract class ReadBenchmarks<T>
    where T : IGeminiSchema<T>
{
    private readonly JsonTypeInfo<T> _typeInfo;
    private readonly byte[] _json;
    private readonly JsonSerializerOptions _reflection;

    protected ReadBenchmarks(T value, JsonTypeInfo<T> typeInfo)
    {
        _typeInfo = typeInfo;
        _json = JsonSerializer.SerializeToUtf8Bytes(value, typeInfo);
        _reflection = new(typeInfo.Options) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        if (!T.Read(_json).Equals(T.Read(_json)) && typeof(T) == typeof(Tiny))
            throw new InvalidOperationException("What we read is not what was written.");
    }

    [Benchmark(Baseline = true, Description = "Utf8JsonReader, strings only")]
    public int Floor()
    {
        var reader = new Utf8JsonReader(_json);
        int length = 0;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.String)
                length += reader.GetString()!.Length;
        }

        return length;
    }

    [Benchmark(Description = "Gemini.Gen")]
    public T Generated() => T.Read(_json);

    [Benchmark(Description = "System.Text.Json source generation")]
    public T? SourceGenerated() => JsonSerializer.Deserialize(_json, _typeInfo);

    [Benchmark(Description = "System.Text.Json reflection")]
    public T? Reflection() => JsonSerializer.Deserialize<T>(_json, _reflection);
}
