using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gemini.Gen.Corpus.Proof.Dialect;
using Gemini.Gen.Corpus.Proof.Mirror;

namespace Gemini.Gen.Corpus.Proof.Contracts;

/// <summary>Makes random documents that a contract allows. From the schema it takes only what reflection cannot tell: which members may be left out.</summary>
internal sealed class Sampler(Random random)
{
    private const int MaxDepth = 5;
    private const int Attempts = 300;

    private int _depth;

    public JsonNode? Sample(Place place, SchemaNode schema)
    {
        if (place.TakesNull && schema.TakesNull && (_depth > MaxDepth || random.Next(4) == 0))
            return null;
        for (int i = 0; i < Attempts; i++)
        {
            JsonNode? sample = ConstrainedSample.Of(place, random) ?? Sample(place, place.Contract, schema);
            if (place.Attributes.Count == 0 || Satisfies(place, sample))
                return sample;
        }

        throw new InvalidOperationException($"No value of {place.Contract.Type} satisfies {string.Join(", ", place.Attributes)}.");
    }

    private static bool Satisfies(Place place, JsonNode? sample)
    {
        object? value = sample.Deserialize(place.Contract.Type, JsonMirror.For(place));
        return place.Attributes.All(attribute => attribute.IsValid(value));
    }

    private JsonNode? Sample(Place place, Contract contract, SchemaNode schema)
    {
        switch (contract)
        {
            case ScalarContract scalar:
                return scalar.Form.Sample(random);
            case EnumContract choice:
                return Enum(choice);
            case ListContract list:
                return Array(list, Count(place), schema);
            case DictionaryContract dictionary:
                return Dictionary(dictionary, Count(place), schema);
            case TupleContract tuple:
                return new JsonArray([.. tuple.Items.Select((item, i) => Sample(item, schema.Prefix(i)))]);
            case UnionContract union:
                (object? tag, ObjectContract chosen) = Case(union);
                SchemaNode branch = schema.Case(union.Discriminator, tag);
                JsonObject result = Object(chosen, branch);
                if (tag is not null)
                    result.Insert(random.Next(result.Count + 1), union.Discriminator, JsonSerializer.SerializeToNode(tag));
                return result;
            case ObjectContract one:
                return Object(one, schema);
            default:
                throw new InvalidOperationException(contract.ToString());
        }
    }

    private JsonNode Enum(EnumContract choice)
    {
        object[] values = [.. choice.Names.Values];
        if (choice.IsFlags)
        {
            string[] names = [.. choice.Names.Keys.Where(_ => random.Next(2) == 0)];
            if (!choice.IsNumber)
                return new JsonArray([.. names.Select(static name => (JsonNode)name)]);
            decimal sum = names.Select(name => Convert.ToInt64(choice.Names[name], CultureInfo.InvariantCulture)).Aggregate(0L, static (bits, flag) => bits | flag);
            return ScalarForm.Number(sum.ToString(CultureInfo.InvariantCulture));
        }

        int index = random.Next(values.Length);
        return choice.IsNumber
            ? ScalarForm.Number(Convert.ToDecimal(values[index], CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture))
            : choice.Names.Keys.ElementAt(index);
    }

    private int Count(Place place)
    {
        (int least, int greatest) = ConstrainedSample.Sizes(place);
        return _depth > MaxDepth ? least : random.Next(least, Math.Min(greatest, least + 3) + 1);
    }

    private JsonArray Array(ListContract list, int count, SchemaNode schema)
    {
        var array = new JsonArray();
        var seen = new HashSet<string>();
        _depth++;
        for (int i = 0; i < Attempts && array.Count < count; i++)
        {
            JsonNode? item = Sample(list.Element, schema.Items);
            if (!list.IsSet || seen.Add(item?.ToJsonString() ?? "null"))
                array.Add(item);
        }

        _depth--;
        return array;
    }

    private JsonObject Dictionary(DictionaryContract dictionary, int count, SchemaNode schema)
    {
        var entries = new JsonObject();
        _depth++;
        for (int i = 0; i < Attempts && entries.Count < count; i++)
        {
            string key = Sample(new Place(dictionary.Key, takesNull: false), dictionary.Key, schema)!.ToString();
            if (!entries.ContainsKey(key))
                entries.Add(key, Sample(dictionary.Value, schema.Values));
        }

        _depth--;
        return entries;
    }

    /// <summary>Deep inside, the case with the fewest members of its own kind.</summary>
    private (object? Tag, ObjectContract Contract) Case(UnionContract union) => _depth > MaxDepth
        ? union.Cases.MinBy(static item => item.Contract.Members.Count(static member => member.MustBeThere && member.Place.Contract is not ScalarContract))
        : union.Cases[random.Next(union.Cases.Count)];

    private JsonObject Object(ObjectContract contract, SchemaNode schema)
    {
        var result = new JsonObject();
        _depth++;
        Member[] order = [.. contract.Members];
        if (random.Next(3) == 0)
            random.Shuffle(order);
        foreach (Member member in order)
        {
            bool mayBeMissing = !schema.Requires(member.Name);
            if (!mayBeMissing || (_depth <= MaxDepth && random.Next(3) > 0))
                result[member.Name] = Sample(member.Place, schema.Property(member.Name));
        }

        if (contract.KeepsUnknown && random.Next(2) == 0)
            result["unknown/~ member"] = RandomJson.NextOrNull(random, 2);
        if (!contract.KeepsUnknown && !contract.RefusesUnknown && random.Next(9) == 0)
            result["nobody asked"] = RandomJson.NextOrNull(random, 2);
        _depth--;
        return result;
    }
}
