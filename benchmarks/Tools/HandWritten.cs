using System.Text.Json;

namespace Gemini.Gen.Benchmarks;

/// <summary>What one would write by hand for speed alone: nothing is checked.</summary>
internal static class HandWritten
{
    public static int Primitives(ReadOnlySpan<byte> json, BenchmarkTools tools)
    {
        var reader = new Utf8JsonReader(json);
        string city = "";
        int days = 0;
        bool celsius = false;
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;
            if (reader.ValueTextEquals("city"u8))
            {
                reader.Read();
                city = reader.GetString()!;
            }
            else if (reader.ValueTextEquals("days"u8))
            {
                reader.Read();
                if (!reader.TryGetNumber(out days))
                    return 0;
            }
            else
            {
                reader.Read();
                celsius = reader.GetBoolean();
            }
        }

        return tools.Primitives(city, days, celsius);
    }

    public static int Nested(ReadOnlySpan<byte> json, BenchmarkTools tools)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        reader.Read();
        reader.Read();
        return tools.Nested(Order(ref reader));
    }

    public static int Many(ReadOnlySpan<byte> json, BenchmarkTools tools)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        reader.Read();
        reader.Read();
        var orders = new List<Order>();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            orders.Add(Order(ref reader));
        return tools.Many(orders);
    }

    private static Order Order(ref Utf8JsonReader reader)
    {
        string product = "";
        int quantity = 0;
        Customer? customer = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("product"u8))
            {
                reader.Read();
                product = reader.GetString()!;
            }
            else if (reader.ValueTextEquals("quantity"u8))
            {
                reader.Read();
                quantity = reader.GetInt32();
            }
            else
            {
                reader.Read();
                customer = Customer(ref reader);
            }
        }

        return new(product, quantity, customer!);
    }

    private static Customer Customer(ref Utf8JsonReader reader)
    {
        string name = "";
        string email = "";
        bool regular = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("name"u8))
            {
                reader.Read();
                name = reader.GetString()!;
            }
            else if (reader.ValueTextEquals("email"u8))
            {
                reader.Read();
                email = reader.GetString()!;
            }
            else
            {
                reader.Read();
                regular = reader.GetBoolean();
            }
        }

        return new(name, email, regular);
    }

    private static bool TryGetNumber(this ref Utf8JsonReader reader, out int value)
    {
        value = 0;
        return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out value);
    }
}
