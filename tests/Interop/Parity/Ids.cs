namespace Gemini.Gen.Interop.Tests.Parity;

/// <summary>Ids that a request contains, by the names they have in the recorded body.</summary>
internal sealed class Ids : Dictionary<string, string>
{
    /// <summary>Puts the ids into the places of their names.</summary>
    public string Fill(string request) =>
        this.Aggregate(request, (text, id) => text.Replace($"<{id.Key}>", id.Value, StringComparison.Ordinal));
}
