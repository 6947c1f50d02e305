namespace Gemini.Gen.Generator.Tests.Behavior;

/// <summary>Enums of more members than one switch of generated code takes.</summary>
public sealed class LargeEnumTests
{
    [Fact]
    public void Every_member_is_written_and_read_as_name_number_and_name_of_an_entry()
    {
        foreach (LargeEnum member in Enum.GetValues<LargeEnum>())
        {
            string json = Json.Write(new Large(member, member, new() { [member] = 1 }, []));
            Assert.Equal($$"""{"name":"{{member}}","number":{{(short)member}},"entries":{"{{member}}":1},"codes":{} }""".Replace(" ", "", StringComparison.Ordinal), json);
            Large read = Json.Read<Large>(json);
            Assert.Equal((member, member, member), (read.Name, read.Number, read.Entries.Single().Key));
        }
    }

    [Fact]
    public void Every_code_and_every_name_of_a_code_is_read()
    {
        foreach (LargeCodes member in Enum.GetValues<LargeCodes>())
        {
            string json = Json.Write(new Large(LargeEnum.M0, LargeEnum.M0, [], new() { [member] = member }));
            string code = (short)member < 0 ? $"n{-(short)member}" : $"c{(short)member}";
            Assert.Contains($$"""{"{{code}}":"{{code}}"}""", json, StringComparison.Ordinal);
            Assert.Equal(member, Json.Read<Large>(json).Codes[member]);
            Assert.Equal(member, Json.Read<Large>(json.Replace($"\"{code}\"", $"\"{member}\"", StringComparison.Ordinal)).Codes[member]);
        }
    }

    [Fact]
    public void What_is_no_member_is_refused_and_what_differs_in_case_is_repaired()
    {
        Assert.NotEmpty(Json.Violations<Large>("""{"name":"M0","number":150,"entries":{},"codes":{}}"""));
        Assert.NotEmpty(Json.Violations<Large>("""{"name":"M0","number":0,"entries":{"M300":1},"codes":{}}"""));
        Large? read = Json.Read<Large>("""{"name":"m299","number":0,"entries":{"m299":1},"codes":{}}""", SchemaReadOptions.Lenient).Value;
        Assert.Equal((LargeEnum.M299, LargeEnum.M299), (read!.Name, read.Entries.Single().Key));
    }
}
