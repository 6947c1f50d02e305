using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gemini.Gen.Corpus.Proof.Mirror;

namespace Gemini.Gen.Corpus.Proof.Contracts;

/// <summary>Values for constraints that chance alone would hardly ever satisfy. Whether they do is asked of the attributes themselves.</summary>
internal static class ConstrainedSample
{
    /// <summary>Texts that match the patterns of the corpus.</summary>
    private static readonly Dictionary<string, string[]> Matches = new()
    {
        ["[A-Z]{3}\\d+"] = ["ABC1", "XYZ0042"],
        ["^[a-z0-9-]+$"] = ["a", "the-end-2"],
        ["[0-9]{5}(-[0-9]{4})?"] = ["12345", "12345-6789"],
        ["(?i)yes|no"] = ["yes", "NO"],
        ["\\p{Lu}\\w*"] = ["Émile", "A"],
    };

    /// <summary>A value made for an attribute of the place, or null if it has none that calls for one.</summary>
    public static JsonNode? Of(Place place, Random random)
    {
        if (place.Attribute<AllowedValuesAttribute>() is { } allowed)
        {
            object[] values = [.. allowed.Values.Where(static value => value is not null).Select(static value => value!)];
            return JsonSerializer.SerializeToNode(Converted(values[random.Next(values.Length)], place.Contract.Type), place.Contract.Type, JsonMirror.For(place));
        }

        if (place.Attribute<RegularExpressionAttribute>() is { } pattern)
            return Pick(Matches[pattern.Pattern]);
        if (place.Attribute<EmailAddressAttribute>() is not null)
            return Pick("a@b.c", "first.last@example.com");
        if (place.Attribute<UrlAttribute>() is not null)
            return Pick("https://example.com/a?b=c", "ftp://example.com");
        if (place.Attribute<Base64StringAttribute>() is not null)
            return RandomText.Base64(random);
        if (place.Attribute<RangeAttribute>() is { } range)
            return InRange(range, place.Contract.Type, random, place);
        (int least, int greatest) = Sizes(place);
        if (place.Contract.Type == typeof(string) && HasSizes(place))
            return RandomText.Next(random, random.Next(least, Math.Min(greatest, least + 9) + 1));
        return place.Contract.Type == typeof(byte[]) && HasSizes(place)
            ? RandomText.Base64(random, random.Next(least, Math.Min(greatest, least + 9) + 1))
            : null;

        JsonNode Pick(params string[] texts) => texts[random.Next(texts.Length)];
    }

    /// <summary>The legal sizes of a text or collection.</summary>
    public static (int Least, int Greatest) Sizes(Place place)
    {
        (int least, int greatest) = (0, int.MaxValue - 1);
        foreach (ValidationAttribute attribute in place.Attributes)
        {
            (least, greatest) = attribute switch
            {
                MinLengthAttribute minimum => (Math.Max(least, minimum.Length), greatest),
                MaxLengthAttribute { Length: > 0 } maximum => (least, Math.Min(greatest, maximum.Length)),
                LengthAttribute both => (Math.Max(least, both.MinimumLength), Math.Min(greatest, both.MaximumLength)),
                StringLengthAttribute text => (Math.Max(least, text.MinimumLength), Math.Min(greatest, text.MaximumLength)),
                _ => (least, greatest),
            };
        }

        return (least, greatest);
    }

    public static bool HasSizes(Place place) => Sizes(place) != (0, int.MaxValue - 1);

    /// <summary>An attribute's argument as a value of the place's type.</summary>
    public static object Converted(object value, Type type) => type == value.GetType()
        ? value
        : type.IsEnum
            ? Enum.ToObject(type, value)
            : type == typeof(BigInteger)
                ? new BigInteger(Convert.ToDecimal(value, CultureInfo.InvariantCulture))
                : Convert.ChangeType(value, type, CultureInfo.InvariantCulture);

    private static JsonNode? InRange(RangeAttribute range, Type type, Random random, Place place)
    {
        _ = range.IsValid(null);
        if (type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(TimeSpan) || type == typeof(DateTime) || type == typeof(DateTimeOffset))
            return random.Next(2) == 0 ? Text(range.Minimum) : Text(range.Maximum);
        decimal least = Bounds.Clamp(range.Minimum, type);
        decimal greatest = Bounds.Clamp(range.Maximum, type);
        decimal value = random.Next(4) switch
        {
            0 => least,
            1 => greatest,
            _ => least + ((greatest - least) * (decimal)random.NextDouble()),
        };
        bool isWhole = ScalarForm.Of(type) is { Least: not null } || type == typeof(BigInteger);
        return ScalarForm.Number((isWhole ? decimal.Truncate(value) : decimal.Round(value, 3)).ToString(CultureInfo.InvariantCulture));

        JsonNode? Text(object bound) => JsonSerializer.SerializeToNode(
            bound is string text ? System.ComponentModel.TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text) : bound, type, JsonMirror.For(place));
    }
}
