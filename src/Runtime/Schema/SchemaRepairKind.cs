namespace Gemini.Gen;

/// <summary>What was repaired.</summary>
public enum SchemaRepairKind
{
    /// <summary>A number came as a string (<see cref="SchemaReadOptions.AllowNumbersInStrings"/>).</summary>
    NumberInString,

    /// <summary>An object, array or Boolean came as a string (<see cref="SchemaReadOptions.AllowDoubleEncodedJson"/>).</summary>
    DoubleEncodedJson,

    /// <summary>A name came in another case (<see cref="SchemaReadOptions.IgnoreNameCase"/>).</summary>
    NameCase,

    /// <summary>The text came in a fenced code block (<see cref="SchemaReadOptions.AllowCodeFence"/>).</summary>
    CodeFence,
}
