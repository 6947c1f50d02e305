using System.Text.Json;

namespace Gemini.Gen.Tests.Wire;

/// <summary>Compares JSON by structure: members in any order, strings by value, numbers by their text.</summary>
internal static class JsonAssert
{
    public static void Equal(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual) =>
        Equal(RawJson.FromValidUtf8(expected.ToArray()).ToElement(), RawJson.FromValidUtf8(actual.ToArray()).ToElement(), "");

    private static void Equal(JsonElement expected, JsonElement actual, string path)
    {
        Assert.True(expected.ValueKind == actual.ValueKind, $"{path}: {expected} became {actual}");
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                var wanted = expected.EnumerateObject().ToDictionary(static m => m.Name, static m => m.Value);
                var got = actual.EnumerateObject().ToDictionary(static m => m.Name, static m => m.Value);
                Assert.True(wanted.Keys.ToHashSet().SetEquals(got.Keys), $"{path}: members {string.Join(' ', wanted.Keys)} became {string.Join(' ', got.Keys)}");
                foreach (var (name, value) in wanted)
                    Equal(value, got[name], $"{path}/{name}");
                break;
            case JsonValueKind.Array:
                Assert.True(expected.GetArrayLength() == actual.GetArrayLength(), $"{path}: {expected} became {actual}");
                for (var i = 0; i < expected.GetArrayLength(); i++)
                    Equal(expected[i], actual[i], $"{path}/{i}");
                break;
            case JsonValueKind.Number:
                Assert.True(expected.GetRawText() == actual.GetRawText(), $"{path}: {expected} became {actual}");
                break;
            case JsonValueKind.String:
                Assert.True(expected.GetString() == actual.GetString(), $"{path}: {expected} became {actual}");
                break;
        }
    }
}
