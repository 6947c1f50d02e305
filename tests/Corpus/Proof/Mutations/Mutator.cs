using System.Globalization;
using System.Text.Json.Nodes;
using Gemini.Gen.Corpus.Proof.Contracts;
using Gemini.Gen.Corpus.Proof.Dialect;

namespace Gemini.Gen.Corpus.Proof.Mutations;

/// <summary>Makes every document that differs from a legal one in a single illegal place.</summary>
internal static class Mutator
{
    private static readonly string[] NotObject = ["1", "\"x\"", "true", "[]"];
    private static readonly string[] NotArray = ["1", "\"x\"", "true", "{}"];

    public static IEnumerable<Mutation> Of(Sample sample) =>
        Of(sample.Root, new SchemaNode(sample.Schema), new Spot(sample.Document, string.Empty, static other => other));

    public static IEnumerable<Mutation> Of(Place place, SchemaNode schema, Spot spot)
    {
        if (!place.TakesNull)
            yield return spot.With("null", (JsonNode?)null);
        if (spot.Node is null)
            yield break;
        IEnumerable<Mutation> mutations = place.Contract switch
        {
            ScalarContract scalar => scalar.Form.Wrong.Select(wrong => spot.With("no " + scalar.Type.Name, wrong)),
            EnumContract choice => OfEnum(choice, spot),
            ListContract list => OfList(list, schema, spot),
            DictionaryContract dictionary => OfDictionary(dictionary, schema, spot),
            TupleContract tuple => OfTuple(tuple, schema, spot),
            UnionContract union => OfUnion(union, schema, spot),
            ObjectContract one => NotObject.Select(wrong => spot.With("no object", wrong)).Concat(OfMembers(one, schema, spot)),
            _ => throw new InvalidOperationException(place.Contract.ToString()),
        };
        foreach (Mutation mutation in mutations)
            yield return mutation;
        foreach (Mutation mutation in ConstraintMutator.Of(place, spot))
            yield return mutation;
    }

    private static IEnumerable<Mutation> OfEnum(EnumContract choice, Spot spot)
    {
        if (!choice.IsNumber && choice.IsFlags)
        {
            foreach (string wrong in NotArray)
                yield return spot.With("no flags", wrong);
            foreach (string wrong in (string[])["null", "1", "\"no flag\"", "[]"])
                yield return new Mutation($"{spot.Pointer}/0", "no flag", spot.Replace(new JsonArray(JsonNode.Parse(wrong))));
            yield break;
        }

        foreach (string wrong in choice.IsNumber ? (string[])["true", "[]", "{}", "0.5", "\"x\""] : ["true", "[]", "{}", "42", "\"no member\"", "\"\""])
            yield return spot.With("no member", wrong);
        if (choice.IsNumber)
        {
            decimal sum = choice.Names.Values.Sum(static value => Math.Abs(Convert.ToDecimal(value, CultureInfo.InvariantCulture)));
            yield return spot.With("undefined", (sum + 1).ToString(CultureInfo.InvariantCulture));
        }
    }

    private static IEnumerable<Mutation> OfList(ListContract list, SchemaNode schema, Spot spot)
    {
        foreach (string wrong in NotArray)
            yield return spot.With("no array", wrong);
        for (int i = 0; i < spot.Node!.AsArray().Count; i++)
        {
            foreach (Mutation mutation in Of(list.Element, schema.Items, spot.Item(i)))
                yield return mutation;
        }
    }

    private static IEnumerable<Mutation> OfDictionary(DictionaryContract dictionary, SchemaNode schema, Spot spot)
    {
        foreach (string wrong in NotObject)
            yield return spot.With("no object", wrong);
        JsonObject entries = spot.Node!.AsObject();
        if (dictionary.Key.Type != typeof(string) && entries.Count > 0)
            yield return spot.Plus("no/key~", "no key", entries.First().Value?.DeepClone());
        foreach ((string name, _) in entries)
        {
            yield return spot.Twice(name);
            foreach (Mutation mutation in Of(dictionary.Value, schema.Values, spot.Member(name)))
                yield return mutation;
        }
    }

    private static IEnumerable<Mutation> OfTuple(TupleContract tuple, SchemaNode schema, Spot spot)
    {
        foreach (string wrong in (string[])[.. NotArray, "[]"])
            yield return spot.With("no tuple", wrong);
        JsonArray items = spot.Node!.AsArray();
        yield return spot.With("too few items", new JsonArray([.. items.Take(items.Count - 1).Select(static item => item?.DeepClone())]));
        yield return spot.With("too many items", new JsonArray([.. items.Append(items[0]).Select(static item => item?.DeepClone())]));
        for (int i = 0; i < items.Count; i++)
        {
            foreach (Mutation mutation in Of(tuple.Items[i], schema.Prefix(i), spot.Item(i)))
                yield return mutation;
        }
    }

    private static IEnumerable<Mutation> OfUnion(UnionContract union, SchemaNode schema, Spot spot)
    {
        foreach (string wrong in NotObject)
            yield return spot.With("no object", wrong);
        bool hasTag = spot.Node!.AsObject().ContainsKey(union.Discriminator);
        if (!hasTag)
        {
            ObjectContract itself = union.Cases.Single(static item => item.Tag is null).Contract;
            foreach (Mutation mutation in OfMembers(itself, schema.Case(union.Discriminator, null), spot))
                yield return mutation;
            yield break;
        }

        if (union.Cases.All(static item => item.Tag is not null))
            yield return spot.Without(union.Discriminator);
        Spot tag = spot.Member(union.Discriminator);
        foreach (string wrong in (string[])["null", "true", "[]", "{}", "\"no case\"", "4711"])
            yield return tag.With("no case", wrong);
        string text = tag.Node!.ToString();
        (object? value, ObjectContract one) = union.Cases.Single(item => item.Tag?.ToString() == text);
        foreach (Mutation mutation in OfMembers(one, schema.Case(union.Discriminator, value), spot))
            yield return mutation;
    }

    private static IEnumerable<Mutation> OfMembers(ObjectContract one, SchemaNode schema, Spot spot)
    {
        JsonObject members = spot.Node!.AsObject();
        if (one.RefusesUnknown)
            yield return spot.Plus("nobody asked", "unknown", null);
        foreach (Member member in one.Members)
        {
            if (schema.Requires(member.Name))
                yield return spot.Without(member.Name);
            if (!members.ContainsKey(member.Name))
                continue;
            yield return spot.Twice(member.Name);
            foreach (Mutation mutation in Of(member.Place, schema.Property(member.Name), spot.Member(member.Name)))
                yield return mutation;
        }
    }
}
