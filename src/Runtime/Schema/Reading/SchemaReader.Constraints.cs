using System.Globalization;
using System.Numerics;

namespace Gemini.Gen.CompilerServices;

/// <content>Constraints declared with DataAnnotations attributes.</content>
public ref partial struct SchemaReader
{
    /// <summary>Logs a number that lies outside an inclusive range.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="position">The value's <see cref="Position"/>.</param>
    /// <param name="value">The value.</param>
    /// <param name="minimum">The least legal value.</param>
    /// <param name="maximum">The greatest legal value.</param>
    public void RequireRange<T>(int position, T value, T minimum, T maximum)
        where T : struct, INumber<T>
    {
        if ((value < minimum || value > maximum) && !IsFaulty(position))
        {
            Log(
                position,
                null,
                string.Create(CultureInfo.InvariantCulture, $"Expected a value from {minimum} to {maximum}, but got {value}."));
        }
    }

    /// <summary>Logs a collection with too few or too many elements.</summary>
    /// <param name="position">The value's <see cref="Position"/>.</param>
    /// <param name="count">The number of elements.</param>
    /// <param name="minimum">The least legal number.</param>
    /// <param name="maximum">The greatest legal number, <see cref="int.MaxValue"/> for none.</param>
    public void RequireCount(int position, int count, int minimum, int maximum)
    {
        if ((count < minimum || count > maximum) && !IsFaulty(position))
        {
            string expected = minimum == maximum
                ? string.Create(CultureInfo.InvariantCulture, $"exactly {minimum}")
                : maximum == int.MaxValue
                ? string.Create(CultureInfo.InvariantCulture, $"at least {minimum}")
                : string.Create(CultureInfo.InvariantCulture, $"from {minimum} to {maximum}");
            Log(position, null, string.Create(CultureInfo.InvariantCulture, $"Expected {expected} elements, but got {count}."));
        }
    }

    /// <summary>Whether a value was of the wrong kind; what stands in for it then breaks no constraint.</summary>
    private readonly bool IsFaulty(int position) => _log?.HasEntryAt(position) == true;
}
