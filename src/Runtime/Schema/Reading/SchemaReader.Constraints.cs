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

    /// <summary>Logs a number that is too small.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="position">The value's <see cref="Position"/>.</param>
    /// <param name="value">The value.</param>
    /// <param name="minimum">The least legal value.</param>
    /// <param name="isExclusive">Whether the minimum itself is too small.</param>
    public void RequireMinimum<T>(int position, T value, T minimum, bool isExclusive)
        where T : struct, INumber<T>
    {
        string relation = isExclusive ? "greater than" : "of at least";
        Require(position, isExclusive ? value > minimum : value >= minimum, string.Create(CultureInfo.InvariantCulture, $"a value {relation} {minimum}"));
    }

    /// <summary>Logs a number that is too great.</summary>
    /// <typeparam name="T">The number type.</typeparam>
    /// <param name="position">The value's <see cref="Position"/>.</param>
    /// <param name="value">The value.</param>
    /// <param name="maximum">The greatest legal value.</param>
    /// <param name="isExclusive">Whether the maximum itself is too great.</param>
    public void RequireMaximum<T>(int position, T value, T maximum, bool isExclusive)
        where T : struct, INumber<T>
    {
        string relation = isExclusive ? "less than" : "of at most";
        Require(position, isExclusive ? value < maximum : value <= maximum, string.Create(CultureInfo.InvariantCulture, $"a value {relation} {maximum}"));
    }

    /// <summary>Logs a date, time or duration outside an inclusive range.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="position">The value's <see cref="Position"/>.</param>
    /// <param name="value">The value.</param>
    /// <param name="minimum">The least legal value, in the invariant culture.</param>
    /// <param name="maximum">The greatest legal value, in the invariant culture.</param>
    public void RequireBetween<T>(int position, T value, string minimum, string maximum)
        where T : struct, IComparable<T>, IParsable<T> =>
        Require(
            position,
            value.CompareTo(T.Parse(minimum, CultureInfo.InvariantCulture)) >= 0 && value.CompareTo(T.Parse(maximum, CultureInfo.InvariantCulture)) <= 0,
            $"a value from {minimum} to {maximum}");

    /// <summary>Logs a text or binary data that is too short or too long.</summary>
    /// <param name="position">The value's <see cref="Position"/>.</param>
    /// <param name="length">The length.</param>
    /// <param name="minimum">The least legal length.</param>
    /// <param name="maximum">The greatest legal length, <see cref="int.MaxValue"/> for none.</param>
    /// <param name="unit">What the length counts.</param>
    public void RequireLength(int position, int length, int minimum, int maximum, string unit)
    {
        if ((length < minimum || length > maximum) && !IsFaulty(position))
            Log(position, null, string.Create(CultureInfo.InvariantCulture, $"Expected {Size(minimum, maximum)} {unit}, but got {length}."));
    }

    /// <summary>Logs a text that a regular expression does not match as a whole.</summary>
    /// <param name="position">The value's <see cref="Position"/>.</param>
    /// <param name="value">The text.</param>
    /// <param name="pattern">The regular expression.</param>
    /// <param name="timeout">How long matching may take, in milliseconds; a text that takes longer is a violation.</param>
    public void RequireMatch(int position, string value, string pattern, int timeout)
    {
        // As RegularExpressionAttribute has it, an empty text is the affair of other constraints.
        if (value.Length > 0)
            Require(position, SchemaConstraints.IsMatch(value, pattern, timeout), $"a string that matches {pattern}");
    }

    /// <summary>Logs a scalar that breaks a constraint.</summary>
    /// <param name="position">The value's <see cref="Position"/>; the reader still stands on it.</param>
    /// <param name="holds">Whether the constraint holds.</param>
    /// <param name="expected">What is legal.</param>
    public void Require(int position, bool holds, string expected)
    {
        if (!holds && !IsFaulty(position))
            Log(position, null, $"Expected {expected}, but got {Describe()}.");
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
            Log(position, null, string.Create(CultureInfo.InvariantCulture, $"Expected {Size(minimum, maximum)} elements, but got {count}."));
        }
    }

    private static string Size(int minimum, int maximum) =>
        minimum == maximum ? string.Create(CultureInfo.InvariantCulture, $"exactly {minimum}")
        : minimum == 0 ? string.Create(CultureInfo.InvariantCulture, $"at most {maximum}")
        : maximum == int.MaxValue ? string.Create(CultureInfo.InvariantCulture, $"at least {minimum}")
        : string.Create(CultureInfo.InvariantCulture, $"from {minimum} to {maximum}");

    /// <summary>Whether a value was of the wrong kind; what stands in for it then breaks no constraint.</summary>
    private readonly bool IsFaulty(int position) => _log?.HasViolationAt(Canonical(position)) == true;
}
