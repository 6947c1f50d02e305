namespace Gemini.Gen;

/// <summary>A type that is a string on the wire: an open enum or a string with a meaning.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
internal interface IStringValue<TSelf>
    where TSelf : struct, IStringValue<TSelf>
{
    string Value { get; }

    static abstract TSelf Create(string value);
}
