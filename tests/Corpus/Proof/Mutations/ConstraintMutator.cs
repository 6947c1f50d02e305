using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gemini.Gen.Corpus.Proof.Contracts;
using Gemini.Gen.Corpus.Proof.Mirror;

namespace Gemini.Gen.Corpus.Proof.Mutations;

/// <summary>Values that DataAnnotations refuse, at and beyond the edge of what they allow. The attributes themselves have the last word.</summary>
internal static class ConstraintMutator
{
    public static IEnumerable<Mutation> Of(Place place, Spot spot)
    {
        foreach (ValidationAttribute attribute in place.Attributes)
        {
            foreach (JsonNode? candidate in Candidates(attribute, place, spot.Node!))
            {
                if (!attribute.IsValid(candidate.Deserialize(place.Contract.Type, JsonMirror.For(place))))
                    yield return spot.With(attribute.GetType().Name, candidate);
            }
        }
    }

    private static IEnumerable<JsonNode?> Candidates(ValidationAttribute attribute, Place place, JsonNode node)
    {
        switch (attribute)
        {
            case RangeAttribute range:
                return Around(range, place);
            case MinLengthAttribute or MaxLengthAttribute or LengthAttribute or StringLengthAttribute:
                (int least, int greatest) = ConstrainedSample.Sizes(place);
                return ((int[])[least - 1, greatest + 1]).Where(static size => size is >= 0 and < 10_000).Select(size => Sized(node, place, size));
            case RegularExpressionAttribute:
                return Texts("¿", "¿ABC1", "ABC1\n¿");
            case EmailAddressAttribute:
                return Texts("nobody", "a@", "@b", "a@b@c");
            case UrlAttribute:
                return Texts("nowhere", "file:///etc");
            case Base64StringAttribute:
                return Texts("*", "abc");
            case RequiredAttribute when place.Contract.Type == typeof(string):
                return Texts("", " ", "\t\n");
            case AllowedValuesAttribute when place.Contract is EnumContract { IsNumber: false } choice:
                return choice.Names.Keys.Select(static name => (JsonNode)name);
            case AllowedValuesAttribute when place.Contract.Type == typeof(string):
                return Texts("no such value", "");
            case AllowedValuesAttribute when place.Contract.Type != typeof(bool) && place.Contract is ScalarContract:
                return Enumerable.Range(-3, 100).Select(static number => ScalarForm.Number(number.ToString(CultureInfo.InvariantCulture)));
            case DeniedValuesAttribute denied:
                return denied.Values.Where(static value => value is not null)
                    .Select(value => JsonSerializer.SerializeToNode(ConstrainedSample.Converted(value!, place.Contract.Type), place.Contract.Type, JsonMirror.For(place)));
            default:
                return [];
        }

        static IEnumerable<JsonNode?> Texts(params string[] texts) => texts.Select(static text => (JsonNode)text);
    }

    private static IEnumerable<JsonNode?> Around(RangeAttribute range, Place place)
    {
        _ = range.IsValid(null);
        Type type = place.Contract.Type;
        if (ScalarForm.Of(type) is not { } form || type.Namespace == "System" && type.Name.Contains("Time", StringComparison.Ordinal) || type == typeof(DateOnly))
        {
            object Bound(object bound) => bound is string text ? TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text)! : bound;
            object[] moments = [Shifted(Bound(range.Minimum), -1), Shifted(Bound(range.Maximum), 1)];
            return moments.Select(moment => JsonSerializer.SerializeToNode(moment, type, JsonMirror.Options));
        }

        decimal step = form.Least is not null || type == typeof(BigInteger) ? 1 : 0.5m;
        decimal least = Bounds.Clamp(range.Minimum, type);
        decimal greatest = Bounds.Clamp(range.Maximum, type);
        return ((decimal[])[least, greatest, least - step, greatest + step])
            .Where(value => form.Least is null || (new BigInteger(value) >= form.Least && new BigInteger(value) <= form.Greatest))
            .Select(static value => ScalarForm.Number(value.ToString(CultureInfo.InvariantCulture)));
    }

    private static object Shifted(object moment, int direction) => moment switch
    {
        DateTime value => value.AddSeconds(direction),
        DateTimeOffset value => value.AddSeconds(direction),
        DateOnly value => value.AddDays(direction),
        TimeOnly value => value.Add(TimeSpan.FromSeconds(direction)),
        TimeSpan value => value + TimeSpan.FromSeconds(direction),
        _ => throw new InvalidOperationException(moment.ToString()),
    };

    /// <summary>A text or collection of another size.</summary>
    private static JsonNode? Sized(JsonNode node, Place place, int size)
    {
        var random = new Random(size);
        switch (node)
        {
            case JsonArray array:
                JsonNode?[] items = [.. array.Select(static item => item?.DeepClone())];
                JsonNode?[] filler = items.Length > 0 ? items : [FirstOf(((ListContract)place.Contract).Element)];
                return new JsonArray([.. Enumerable.Range(0, size).Select(i => i < items.Length ? items[i] : filler[i % filler.Length]?.DeepClone())]);
            case JsonObject entries:
                JsonNode? value = entries.Count > 0 ? entries.First().Value : FirstOf(((DictionaryContract)place.Contract).Value);
                return new JsonObject(Enumerable.Range(0, size).Select(i => KeyValuePair.Create($"key {i}", value?.DeepClone())));
            default:
                return place.Contract.Type == typeof(string) ? RandomText.Next(random, size) : RandomText.Base64(random, size);
        }

        JsonNode? FirstOf(Place element) => element.Contract is ScalarContract scalar ? scalar.Form.Sample(random) : null;
    }
}
