using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gemini.Gen;

/// <summary>An object of the API. Members that this version does not know survive reading, copying and writing.</summary>
/// <remarks>
/// Objects are immutable: change one with <see langword="with"/>. Two objects are equal if their members are; members that are lists
/// are compared by reference.
/// </remarks>
[DebuggerDisplay("{ToJson(),nq}")]
public abstract record WireObject
{
    private protected WireObject()
    {
    }

    /// <summary>
    /// Gets the members of the JSON object that have no property here, by wire name. Set it to send a field that this version does not
    /// know yet. <see langword="null"/> if there are none.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, JsonElement>? AdditionalMembers
    {
        get => ExtensionData;
        init => ExtensionData = value is null ? null : new(value);
    }

    /// <summary>Gets or sets what the serializer reads and writes; never changed after reading, so that copies can share it.</summary>
    [JsonInclude]
    [JsonExtensionData]
    internal Dictionary<string, JsonElement>? ExtensionData { get; set; }

    /// <summary>Compares two objects; additional members by their JSON.</summary>
    /// <param name="other">Another object.</param>
    /// <returns>Whether type and additional members are equal.</returns>
    public virtual bool Equals(WireObject? other) =>
        ReferenceEquals(this, other)
        || (other is not null && EqualityContract == other.EqualityContract && SameMembers(ExtensionData, other.ExtensionData));

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>Names the type alone: prompts, answers and keys belong in no log by accident. <see cref="ToJson"/> has the content.</summary>
    /// <returns>The type's name.</returns>
    public sealed override string ToString() => GetType().Name;

    /// <summary>Writes the object as JSON, as it goes over the wire.</summary>
    /// <returns>The JSON text. It can hold secrets and long signatures: think twice before logging it.</returns>
    public string ToJson() => GeminiJson.WriteText(this);

    private static bool SameMembers(Dictionary<string, JsonElement>? left, Dictionary<string, JsonElement>? right)
    {
        if (ReferenceEquals(left, right))
            return true;
        if (left is null || right is null || left.Count != right.Count)
            return false;
        foreach (var (name, value) in left)
        {
            if (!right.TryGetValue(name, out var other) || !SameJson(value, other))
                return false;
        }

        return true;
    }

    private static bool SameJson(JsonElement left, JsonElement right)
    {
        // An element that stands for no JSON has no text to compare.
        if (left.ValueKind == JsonValueKind.Undefined || right.ValueKind == JsonValueKind.Undefined)
            return left.ValueKind == right.ValueKind;
        if (JsonMarshal.GetRawUtf8Value(left).SequenceEqual(JsonMarshal.GetRawUtf8Value(right)))
            return true;
        try
        {
            return JsonElement.DeepEquals(left, right);
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair cannot be decoded: such texts are equal if their bytes are.
            return false;
        }
    }
}
