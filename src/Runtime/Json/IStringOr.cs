namespace Gemini.Gen;

/// <summary>A field that is a string or something with more detail.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <typeparam name="TOther">What it can be other than a string.</typeparam>
internal interface IStringOr<TSelf, TOther>
    where TSelf : struct, IStringOr<TSelf, TOther>
    where TOther : class
{
    /// <summary>Gets a <see cref="string"/>, a <typeparamref name="TOther"/>, or <see cref="RawJson"/> of a shape not known yet.</summary>
    object? Value { get; }

    static abstract TSelf Create(object value);
}
