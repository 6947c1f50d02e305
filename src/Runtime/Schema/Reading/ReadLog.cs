namespace Gemini.Gen.CompilerServices;

/// <summary>
/// Violations and repairs by position. Their JSON Pointers are found by walking the document once more, so that a document that fits never
/// pays for keeping track of where it is.
/// </summary>
/// <remarks>
/// Documents inside strings have positions of their own, beyond those of the documents they were found in: a position alone says
/// which document it is in.
/// </remarks>
/// <param name="length">The length of the document.</param>
/// <param name="maxViolations">How many violations are kept; the rest is counted.</param>
internal sealed class ReadLog(int length, int maxViolations)
{
    private static readonly Comparer<int[]> DocumentOrder = Comparer<int[]>.Create(static (left, right) => left.AsSpan().SequenceCompareTo(right));

    private readonly List<Violation> _violations = [];
    private readonly List<Repair> _repairs = [];
    private readonly List<NestedDocument> _documents = [];
    private long _next = (long)length + 1;

    public int ViolationCount { get; private set; }

    /// <summary>Gets a value indicating whether further violations are only counted.</summary>
    public bool IsFull => _violations.Count >= maxViolations;

    public void Add(int position, string? member, string message)
    {
        ViolationCount++;
        if (!IsFull)
            _violations.Add(new Violation(position, member, message));
    }

    public void AddRepair(int position, SchemaRepairKind kind) => _repairs.Add(new Repair(position, kind));

    /// <summary>Gives a document in a string a range of positions; <see langword="null"/> if there are none left.</summary>
    public int? AddDocument(byte[] utf8, int outerPosition)
    {
        if (_next + utf8.Length >= int.MaxValue)
            return null;
        int start = (int)_next;
        _documents.Add(new NestedDocument(utf8, start, outerPosition));
        _next += utf8.Length + 1;
        return start;
    }

    public bool HasViolationAt(int position) => _violations.Exists(entry => entry.Position == position && entry.Member is null);

    /// <summary>Works out the path of everything.</summary>
    public SchemaReadReport Resolve(ReadOnlySpan<byte> utf8)
    {
        Dictionary<int, string> paths = Paths(utf8);
        List<SchemaViolation> violations = [.. _violations
            .OrderBy(entry => Places(entry.Position), DocumentOrder)
            .Select(entry => new SchemaViolation(
                entry.Member is { } member ? paths[entry.Position] + "/" + JsonPointer.Escape(member) : paths[entry.Position],
                entry.Message))];
        if (ViolationCount > violations.Count)
            violations.Add(new SchemaViolation("", $"And {ViolationCount - violations.Count} more violations."));
        return new SchemaReadReport(violations, [.. _repairs
            .OrderBy(entry => Places(entry.Position), DocumentOrder)
            .Select(entry => new SchemaRepair(entry.Kind, paths[entry.Position]))]);
    }

    /// <summary>
    /// Walks every document once. A document in a string comes after the one it is in, and so does its range of positions: the path of its
    /// string is known when it is needed.
    /// </summary>
    private Dictionary<int, string> Paths(ReadOnlySpan<byte> utf8)
    {
        var wanted = new SortedSet<int>(_violations.Select(static entry => entry.Position));
        wanted.UnionWith(_repairs.Select(static entry => entry.Position));
        wanted.UnionWith(_documents.Select(static document => document.OuterPosition));
        var paths = new Dictionary<int, string>();
        var walk = new PointerWalk(utf8);
        string prefix = "";
        int start = 0;
        int next = 0;
        foreach (int position in wanted)
        {
            for (; next < _documents.Count && _documents[next].Start <= position; next++)
            {
                walk = new PointerWalk(_documents[next].Utf8);
                prefix = paths[_documents[next].OuterPosition];
                start = _documents[next].Start;
            }

            paths[position] = prefix + walk.PathAt(position - start);
        }

        return paths;
    }

    /// <summary>The positions of the strings around a position, the outermost first, and itself.</summary>
    private int[] Places(int position)
    {
        List<int> places = [position];
        while (places[0] > length && _documents.FindLast(document => document.Start <= places[0]) is { } document)
            places.Insert(0, document.OuterPosition);
        return [.. places];
    }

    private readonly record struct Violation(int Position, string? Member, string Message);

    private readonly record struct Repair(int Position, SchemaRepairKind Kind);

    private sealed record NestedDocument(byte[] Utf8, int Start, int OuterPosition);
}
