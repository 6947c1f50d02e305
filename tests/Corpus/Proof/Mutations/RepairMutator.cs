using System.Globalization;
using System.Text.Json.Nodes;
using Gemini.Gen.Corpus.Proof.Contracts;
using Gemini.Gen.Corpus.Proof.Dialect;

namespace Gemini.Gen.Corpus.Proof.Mutations;

/// <summary>Makes every document that differs from a legal one in a single place which lenient reading repairs.</summary>
internal static class RepairMutator
{
    public static IEnumerable<Mutation> Of(Sample sample) =>
        Of(sample.Root, new SchemaNode(sample.Schema), new Spot(sample.Document, string.Empty, static other => other));

    private static IEnumerable<Mutation> Of(Place place, SchemaNode schema, Spot spot)
    {
        switch (place.Contract)
        {
            case var _ when spot.Node is null:
                break;
            case ScalarContract { Form.IsNumber: true } or EnumContract { IsNumber: true } when spot.Node.GetValueKind() == System.Text.Json.JsonValueKind.Number:
                yield return spot.With("number in a string", (JsonNode)spot.Node.ToJsonString());
                break;
            case ListContract list:
                yield return Encoded(spot);
                for (int i = 0; i < spot.Node.AsArray().Count; i++)
                {
                    foreach (Mutation mutation in Of(list.Element, schema.Items, spot.Item(i)))
                        yield return mutation;
                }

                break;
            case TupleContract tuple:
                yield return Encoded(spot);
                for (int i = 0; i < tuple.Items.Count; i++)
                {
                    foreach (Mutation mutation in Of(tuple.Items[i], schema.Prefix(i), spot.Item(i)))
                        yield return mutation;
                }

                break;
            case DictionaryContract dictionary:
                yield return Encoded(spot);
                foreach ((string name, _) in spot.Node.AsObject())
                {
                    foreach (Mutation mutation in Of(dictionary.Value, schema.Values, spot.Member(name)))
                        yield return mutation;
                }

                break;
            case ObjectContract one:
                yield return Encoded(spot);
                foreach (Mutation mutation in OfMembers(one, schema, spot))
                    yield return mutation;
                break;
        }
    }

    private static IEnumerable<Mutation> OfMembers(ObjectContract one, SchemaNode schema, Spot spot)
    {
        foreach (Member member in one.Members.Where(member => spot.Node!.AsObject().ContainsKey(member.Name)))
        {
            string pascal = string.Concat(member.Name.Split('_').Select(static word => word.Length == 0 ? word : char.ToUpper(word[0], CultureInfo.InvariantCulture) + word[1..]));
            if (member.Name.All(char.IsAsciiLetterLower))
                yield return spot.Renamed(member.Name, pascal);
            foreach (Mutation mutation in Of(member.Place, schema.Property(member.Name), spot.Member(member.Name)))
                yield return mutation;
        }
    }

    private static Mutation Encoded(Spot spot) => spot.With("JSON in a string", (JsonNode)spot.Node!.ToJsonString());
}
