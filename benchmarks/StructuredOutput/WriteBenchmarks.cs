using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;

namespace Gemini.Gen.Benchmarks;

/// <summary>From a value to JSON, into a buffer that is used again.</summary>
[MemoryDiagnoser]
public class WriteMediumBenchmarks() : WriteBenchmarks<Medium>(Samples.Medium, OrdersContext.Default.Medium);

/// <inheritdoc cref="WriteMediumBenchmarks"/>
[MemoryDiagnoser]
public class WriteLargeBenchmarks() : WriteBenchmarks<Large>(Samples.Large, OrdersContext.Default.Large);

/// <inheritdoc cref="WriteMediumBenchmarks"/>
[MemoryDiagnoser]
public class WritePolymorphicBenchmarks() : WriteBenchmarks<Shape>(Samples.Shape, OrdersContext.Default.Shape);

public abstract class WriteBenchmarks<T>(T value, JsonTypeInfo<T> typeInfo) : IDisposable
    where T : IGeminiSchema<T>
{
    private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);
    private readonly Utf8JsonWriter _writer = new(new ArrayBufferWriter<byte>(64 * 1024));

    [Benchmark(Baseline = true, Description = "System.Text.Json source generation")]
    public long SourceGenerated()
    {
        Reset();
        JsonSerializer.Serialize(_writer, value, typeInfo);
        return Finish();
    }

    [Benchmark(Description = "Gemini.Gen")]
    public long Generated()
    {
        Reset();
        T.Write(_writer, value);
        return Finish();
    }

    public void Dispose()
    {
        _writer.Dispose();
        GC.SuppressFinalize(this);
    }

    private void Reset()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
    }

    private long Finish()
    {
        _writer.Flush();
        return _writer.BytesCommitted;
    }
}
