using System.Text;
using System.Text.Json;

namespace Gemini.Gen.Tests.Wire;

/// <summary>Compares JSON texts by structure.</summary>
internal sealed class JsonComparer : IEqualityComparer<string>
{
    public static JsonComparer Instance { get; } = new();

    public bool Equals(string? x, string? y) => JsonElement.DeepEquals(RawJson.Parse(x!).ToElement(), RawJson.Parse(y!).ToElement());

    public int GetHashCode(string obj) => Encoding.UTF8.GetByteCount(obj);
}
