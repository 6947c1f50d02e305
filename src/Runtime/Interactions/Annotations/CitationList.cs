namespace Gemini.Gen;

/// <summary>Finds the passages of all annotations of a text in one pass over it.</summary>
internal static class CitationList
{
    /// <summary>Returns the annotations with their passages, in the order of the annotations.</summary>
    public static IReadOnlyList<Citation> Of(TextContent content)
    {
        if (content.Annotations is not { Count: > 0 } annotations)
            return [];
        int[] starts = new int[annotations.Count];
        int[] ends = new int[annotations.Count];
        var cursor = new Utf8Cursor(content.Text);
        foreach (int i in Ascending(annotations, static annotation => annotation.StartByte))
            starts[i] = cursor.Before(annotations[i].StartByte);
        cursor = new Utf8Cursor(content.Text);
        foreach (int i in Ascending(annotations, static annotation => annotation.EndByte))
            ends[i] = annotations[i].EndByte > annotations[i].StartByte ? cursor.After(annotations[i].EndByte) : starts[i];
        return [.. annotations.Select((annotation, i) => new Citation(annotation, content, starts[i]..ends[i]))];
    }

    // The order in which a cursor never goes back.
    private static IEnumerable<int> Ascending(IReadOnlyList<Annotation> annotations, Func<Annotation, int> offset) =>
        Enumerable.Range(0, annotations.Count).OrderBy(i => offset(annotations[i]));
}
