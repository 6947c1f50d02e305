using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Numerics;

namespace Gemini.Gen.Generator.Tests.Behavior;

public sealed class ConstraintTests
{
    [Fact]
    public void What_the_dialect_has_no_keyword_for_is_a_sentence() =>
        Assert.Equal(
            """{"type":"object","properties":{"name":{"type":"string","description":"Not empty. From 2 to 5 characters."},"code":{"type":["string","null"],"description":"The code. Matches the regular expression [A-Z]{2}\\d+"},"letter":{"type":"string","description":"Default: \"a\".","enum":["a","b"]},"number":{"type":["integer","null"],"description":"One of 1, 2."},"level":{"type":"string","description":"None of really-hard. Default: \"Easy\".","enum":["Easy","really-hard"]},"mail":{"type":["string","null"],"description":"An email address."},"link":{"type":["string","null"],"description":"A URL that starts with http, https or ftp."},"data":{"type":["string","null"],"description":"Base64."},"share":{"type":["number","null"],"description":"Greater than 0. Less than 1.","minimum":0,"maximum":1},"step":{"type":["integer","null"],"minimum":2,"maximum":9},"day":{"type":["string","null"],"description":"From 2026-01-01 to 2026-12-31.","format":"date"},"big":{"type":["integer","null"],"minimum":0},"map":{"type":["object","null"],"description":"From 1 to 2 entries.","additionalProperties":{"type":"integer"}},"bytes":{"type":["string","null"],"description":"At most 2 bytes. Binary data in Base64."}},"required":["name"]}""",
            Json.Schema<Constrained>());

    [Theory]
    [InlineData("\"name\":\"abcdef\"", "/name: Expected from 2 to 5 characters, but got 6.")]
    [InlineData("\"name\":null", "/name: Expected a string, but got null.")]
    [InlineData("\"name\":\"   \"", "/name: Expected a string that is not empty, but got the string \"   \".")]
    [InlineData("\"name\":\"ab\",\"code\":\"xAB1\"", "/code: Expected a string that matches [A-Z]{2}\\d+, but got the string \"xAB1\".")]
    [InlineData("\"name\":\"ab\",\"letter\":\"c\"", "/letter: Expected one of \"a\", \"b\", but got the string \"c\".")]
    [InlineData("\"name\":\"ab\",\"number\":3", "/number: Expected one of 1, 2, but got the number 3.")]
    [InlineData("\"name\":\"ab\",\"level\":\"really-hard\"", "/level: Expected none of really-hard, but got the string \"really-hard\".")]
    [InlineData("\"name\":\"ab\",\"mail\":\"a@b@c\"", "/mail: Expected an email address, but got the string \"a@b@c\".")]
    [InlineData("\"name\":\"ab\",\"link\":\"file:///x\"", "/link: Expected a URL that starts with http, https or ftp, but got the string \"file:///x\".")]
    [InlineData("\"name\":\"ab\",\"data\":\"???\"", "/data: Expected a string in Base64, but got the string \"???\".")]
    [InlineData("\"name\":\"ab\",\"share\":0", "/share: Expected a value greater than 0, but got the number 0.")]
    [InlineData("\"name\":\"ab\",\"share\":1.0", "/share: Expected a value less than 1, but got the number 1.0.")]
    [InlineData("\"name\":\"ab\",\"step\":1", "/step: Expected a value from 2 to 9, but got 1.")]
    [InlineData("\"name\":\"ab\",\"day\":\"2027-01-01\"", "/day: Expected a value from 2026-01-01 to 2026-12-31, but got the string \"2027-01-01\".")]
    [InlineData("\"name\":\"ab\",\"big\":-1", "/big: Expected a value of at least 0, but got the number -1.")]
    [InlineData("\"name\":\"ab\",\"map\":{}", "/map: Expected from 1 to 2 elements, but got 0.")]
    [InlineData("\"name\":\"ab\",\"bytes\":\"AQID\"", "/bytes: Expected at most 2 bytes, but got 3.")]
    [InlineData("\"name\":\"ab\",\"bytes\":1", "/bytes: Expected binary data in Base64, but got the number 1.")]
    public void Every_constraint_is_enforced_and_reported_once(string members, string violation) =>
        Assert.Equal([violation], Json.Violations<Constrained>("{" + members + "}"));

    [Fact]
    public void Required_members_may_not_be_missing_whatever_their_type() =>
        Assert.Equal(["/name: This required property is missing."], Json.Violations<Constrained>("{}"));

    [Fact]
    public void Legal_values_are_read()
    {
        Constrained read = Json.Read<Constrained>("""{"name":"abc","code":"AB12","letter":"b","number":2,"mail":"a@b.c","link":"HTTPS://x","data":"AQ==","share":0.5,"step":2,"day":"2026-12-31","big":99,"map":{"a":1},"bytes":"AQI="}""");
        Assert.Equal(("abc", "AB12", "b", 2L), (read.Name, read.Code, read.Letter, read.Number));
        Assert.Equal((0.5, 2, new BigInteger(99)), (read.Share, read.Step, read.Big!.Value));
    }

    [Fact]
    public void Null_breaks_no_constraint_where_null_is_legal() =>
        Assert.Empty(Json.Violations<Constrained>("""{"name":"ab","code":null,"number":null,"mail":null,"share":null,"day":null,"map":null,"bytes":null}"""));

    [Fact]
    public void A_pattern_that_takes_too_long_is_a_violation() =>
        Assert.Single(Json.Violations<Slow>($$"""{"text":"{{new string('a', 40)}}!"}"""));

    [Fact]
    public void Forms_agree_with_the_attributes_themselves()
    {
        string[] texts =
        [
            "1", "+47 22 22 22 22", "(555) 123-4567 ext. 12", "555 x12", "555ext12", "555 x", "x12", "555 ext. a", "++", "-", "5a", "٣٤", " 5 ",
            "4111 1111 1111 1111", "4111-1111-1111-1112", "0", "18", "1a8", "a.png", "b.JPG", "c", "png", ".png", "a.png.txt", "a.gif", "d/e.jpg",
        ];
        foreach (string text in texts)
        {
            string json = System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, string> { ["{0}"] = text });
            Check(new PhoneAttribute(), "phone");
            Check(new CreditCardAttribute(), "card");
            Check(new FileExtensionsAttribute { Extensions = "PNG, .jpg" }, "picture");

            void Check(ValidationAttribute attribute, string name) => Assert.True(
                attribute.IsValid(text) == (Json.Violations<Forms>(json.Replace("{0}", name, StringComparison.Ordinal)).Length == 0),
                $"{name}: {text}");
        }
    }

    [Fact]
    public void A_sentence_of_Display_is_a_description_below_that_of_Description() =>
        Assert.Equal(
            """{"type":"object","properties":{"a":{"type":["string","null"],"description":"Shown."},"b":{"type":["string","null"],"description":"Told."},"c":{"type":["string","null"],"description":"From the comment."}}}""",
            Json.Schema<Displayed>());

    [Fact]
    public void An_initializer_for_the_compiler_alone_gives_no_value()
    {
        Assert.Equal(
            ["/name: This required property is missing.", "/part: This required property is missing."],
            Json.Violations<Suppressed>("{}"));
        Assert.Equal("a", Json.Read<Suppressed>("""{"name":"a","part":{"name":"b","grams":null}}""").Name);
    }

    [Fact]
    public void Constraints_agree_with_the_attributes_themselves()
    {
        foreach (string text in new[] { "a@b", "@b", "a@", "a@b@c", "a b@c", "http://x", "HTTP://", "ftp://a", "mailto:a", "AQ==", "AQ=", "A Q==", "", "x" })
        {
            string json = string.Create(CultureInfo.InvariantCulture, $$"""{"name":"ab","{0}":"{{text}}"}""");
            Assert.Equal(new EmailAddressAttribute().IsValid(text), Json.Violations<Constrained>(json.Replace("{0}", "mail", StringComparison.Ordinal)).Length == 0);
            Assert.Equal(new UrlAttribute().IsValid(text), Json.Violations<Constrained>(json.Replace("{0}", "link", StringComparison.Ordinal)).Length == 0);
            Assert.Equal(new Base64StringAttribute().IsValid(text), Json.Violations<Constrained>(json.Replace("{0}", "data", StringComparison.Ordinal)).Length == 0);
        }
    }
}

[GeminiSchema]
internal sealed partial class Constrained
{
    [Required]
    [StringLength(5, MinimumLength = 2)]
    public string? Name { get; set; }

    /// <summary>The code.</summary>
    [RegularExpression("[A-Z]{2}\\d+")]
    public string? Code { get; set; }

    [AllowedValues("a", "b")]
    public string Letter { get; set; } = "a";

    [AllowedValues(1, 2)]
    public long? Number { get; set; }

    [DeniedValues(Difficulty.Hard)]
    public Difficulty Level { get; set; } = Difficulty.Easy;

    [EmailAddress]
    public string? Mail { get; set; }

    [Url]
    public string? Link { get; set; }

    [Base64String]
    public string? Data { get; set; }

    [Range(0.0, 1.0, MinimumIsExclusive = true, MaximumIsExclusive = true)]
    public double? Share { get; set; }

    [Range(1, 9, MinimumIsExclusive = true)]
    public int? Step { get; set; }

    [Range(typeof(DateOnly), "2026-01-01", "2026-12-31")]
    public DateOnly? Day { get; set; }

    [Range(0, int.MaxValue)]
    public BigInteger? Big { get; set; }

    [Length(1, 2)]
    public Dictionary<string, int>? Map { get; set; }

    [MaxLength(2)]
    public byte[]? Bytes { get; set; }
}

[GeminiSchema]
internal sealed partial class Forms
{
    [Phone]
    public string? Phone { get; set; }

    [CreditCard]
    public string? Card { get; set; }

    [FileExtensions(Extensions = "PNG, .jpg")]
    public string? Picture { get; set; }
}

[GeminiSchema]
internal sealed partial class Displayed
{
    /// <summary>Unseen.</summary>
    [Display(Name = "A", Description = "Shown.")]
    public string? A { get; set; }

    [Display(Description = "Shown.")]
    [System.ComponentModel.Description("Told.")]
    public string? B { get; set; }

    /// <summary>From the comment.</summary>
    [Display(Description = "Key", ResourceType = typeof(Displayed))]
    public string? C { get; set; }
}

[GeminiSchema]
internal sealed partial class Suppressed
{
    public string Name { get; set; } = null!;

    public Ingredient Part { get; init; } = default!;
}

[GeminiSchema]
internal sealed partial record Slow([property: RegularExpression("(a+)+b", MatchTimeoutInMilliseconds = 20)] string Text);
