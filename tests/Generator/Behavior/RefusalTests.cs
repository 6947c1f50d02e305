using System.Collections;
using System.Text;

namespace Gemini.Gen.Generator.Tests.Behavior;

/// <summary>Types that have something to say about their values.</summary>
public sealed partial class RefusalTests
{
    [Theory]
    [InlineData("""{"range":{"from":3,"to":1}}""", "/range: The type refuses this value: From is after to.")]
    [InlineData("""{"range":{"from":1,"to":2},"code":"x"}""", "The type refuses this value: Codes have four letters.")]
    [InlineData("""{"range":{"from":1,"to":2},"names":["a","b","a"]}""", "/names: The type refuses this value: Twice: a")]
    public void What_a_types_own_code_throws_is_a_violation(string json, string expected)
    {
        Assert.False(Plan.TryRead(Encoding.UTF8.GetBytes(json), out _, out var violations));
        Assert.Equal(expected, Assert.Single(violations).ToString());
    }

    [Fact]
    public void A_fault_of_the_program_is_not_hidden() =>
        Assert.Throws<NullReferenceException>(() => Plan.TryRead("""{"range":{"from":0,"to":0}}"""u8, out _, out _));

    [GeminiSchema]
    public sealed partial class Plan
    {
        public required Span Range { get; init; }

        public string Code
        {
            get;
            set => field = value.Length == 4 ? value : throw new FormatException("Codes have four letters.");
        } = "none";

        public NameCollection? Names { get; init; }
    }

    public sealed record Span
    {
        public Span(int from, int to)
        {
            if (from > to)
                throw new ArgumentException("From is after to.");
            string? nothing = null;
            (From, To) = (from, to == 0 ? nothing!.Length : to);
        }

        public int From { get; }

        public int To { get; }
    }

    public sealed class NameCollection : ICollection<string>
    {
        private readonly List<string> _names = [];

        public int Count => _names.Count;

        public bool IsReadOnly => false;

        public void Add(string item)
        {
            if (_names.Contains(item))
                throw new InvalidOperationException("Twice: " + item);
            _names.Add(item);
        }

        public void Clear() => _names.Clear();

        public bool Contains(string item) => _names.Contains(item);

        public void CopyTo(string[] array, int arrayIndex) => _names.CopyTo(array, arrayIndex);

        public bool Remove(string item) => _names.Remove(item);

        public IEnumerator<string> GetEnumerator() => _names.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
