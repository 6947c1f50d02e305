using System.Collections.Concurrent;
using System.Text;

namespace Gemini.Gen.Testing;

/// <summary>Keeps the stored interactions until they are deleted or their retention ends.</summary>
internal sealed class InteractionStore(TimeProvider time, TimeSpan retention)
{
    private readonly ConcurrentDictionary<string, InteractionRun> _runs = new(StringComparer.Ordinal);

    /// <summary>Makes the id of the n-th interaction: opaque and URL-safe, like the service's own.</summary>
    public static string IdOf(int number) => "v1_" + Convert.ToBase64String(Encoding.UTF8.GetBytes($"interaction-{number:D6}"));

    public void Add(InteractionRun run) => _runs[run.Interaction.Id!] = run;

    public InteractionRun? Find(string id)
    {
        if (!_runs.TryGetValue(id, out var run))
            return null;
        if (time.GetUtcNow() - run.Interaction.Created < retention)
            return run;
        _runs.TryRemove(id, out _);
        return null;
    }

    public bool Delete(string id) => Find(id) is not null && _runs.TryRemove(id, out _);
}
