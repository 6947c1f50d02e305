using System.Text;

namespace Gemini.Gen.CompilerServices;

/// <content>Members that a type does not have.</content>
public ref partial struct SchemaReader
{
    /// <summary>Logs a member of a type that allows no unknown ones, and passes over its value.</summary>
    /// <param name="name">The member's name.</param>
    /// <param name="names">The names that the type has.</param>
    public void Unknown(ReadOnlySpan<byte> name, params string[] names)
    {
        string hint = NearestName.Find(Encoding.UTF8.GetString(name), names) is { } nearest ? $" Did you mean \"{nearest}\"?" : string.Empty;
        Log(Position, null, "This property is unknown." + hint);
        SkipValue();
    }
}
