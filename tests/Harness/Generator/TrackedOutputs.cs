using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace Gemini.Gen.Harness;

/// <summary>Walks the models a generator keeps between runs.</summary>
public static class TrackedOutputs
{
    /// <summary>Asserts that nothing reachable from the named steps' outputs keeps a compilation alive.</summary>
    public static void HoldNoCompilation(GeneratorRun run, IEnumerable<string> steps)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        int outputs = 0;
        foreach (string step in steps)
        {
            if (!run.Result.TrackedSteps.TryGetValue(step, out var tracked))
                continue;
            foreach ((object value, _) in tracked.SelectMany(t => t.Outputs))
            {
                outputs++;
                Visit(value, step, seen);
            }
        }

        Assert.NotEqual(0, outputs);
    }

    private static void Visit(object? value, string path, HashSet<object> seen)
    {
        if (value is null or string || value.GetType().IsPrimitive || value.GetType().IsEnum || !seen.Add(value))
            return;

        // Patterns, not exact types: real symbols are of internal classes.
        bool isForbidden = value is ISymbol or SyntaxNode or SyntaxTree or SyntaxReference or Location or Compilation or SemanticModel or SourceText or AttributeData;
        Assert.False(isForbidden, $"{path} holds a {value.GetType()}.");
        if (value is IEnumerable items)
        {
            foreach (object? item in items)
                Visit(item, path + "[]", seen);
        }

        for (Type? type = value.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                Visit(field.GetValue(value), $"{path}.{field.Name}", seen);
        }
    }
}
