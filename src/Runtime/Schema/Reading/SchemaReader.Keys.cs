using System.Globalization;
using System.Numerics;

namespace Gemini.Gen.CompilerServices;

/// <content>Names of dictionary entries that are more than text.</content>
public ref partial struct SchemaReader
{
    /// <summary>Reads an entry's name as an integer.</summary>
    /// <typeparam name="T">The integer type.</typeparam>
    /// <param name="name">The name.</param>
    /// <param name="key">The integer.</param>
    /// <returns>Whether it is one; if not, a violation is logged and the entry's value skipped.</returns>
    public bool IsIntegerKey<T>(string name, out T key)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (T.TryParse(name, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out key))
            return true;
        NotAKey(name, string.Create(CultureInfo.InvariantCulture, $"an integer from {T.MinValue} to {T.MaxValue}"));
        return false;
    }

    /// <summary>Reads an entry's name as a UUID.</summary>
    /// <param name="name">The name.</param>
    /// <param name="key">The UUID.</param>
    /// <returns>Whether it is one; if not, a violation is logged and the entry's value skipped.</returns>
    public bool IsGuidKey(string name, out Guid key)
    {
        if (Guid.TryParse(name, out key))
            return true;
        NotAKey(name, "a UUID");
        return false;
    }

    /// <summary>Handles an entry's name that is none of an enum's.</summary>
    /// <param name="name">The name; what it stands for, if the options allow another case.</param>
    /// <param name="names">The legal names.</param>
    /// <returns>Whether the name is legal now; if not, a violation is logged and the entry's value skipped.</returns>
    public bool RepairKey(ref string name, params string[] names)
    {
        if (MeantName(name, names) is { } meant)
        {
            Record().AddRepair(Position, SchemaRepairKind.NameCase);
            name = meant;
            return true;
        }

        string hint = NearestName.Find(name, names) is { } nearest ? $" Did you mean \"{nearest}\"?" : string.Empty;
        Log(Position, null, $"Expected the property's name to be one of {Quoted(names)}.{hint}");
        SkipValue();
        return false;
    }

    private static string Quoted(string[] names) => string.Join(", ", names.Select(static name => $"\"{name}\""));

    private void NotAKey(string name, string expected)
    {
        Log(Position, null, $"Expected the property's name to be {expected}, but it is \"{TokenText.Excerpt(name)}\".");
        SkipValue();
    }
}
