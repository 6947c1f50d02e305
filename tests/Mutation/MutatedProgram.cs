using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Gemini.Gen.Mutation.Tests;

/// <summary>A file with mutants, compiled and loaded. What does not compile is dropped, as in a run.</summary>
internal sealed class MutatedProgram
{
    private readonly Assembly _assembly;

    private MutatedProgram(MutatedFile file, Assembly assembly) => (File, _assembly) = (file, assembly);

    public MutatedFile File { get; }

    public static MutatedProgram Of(string source)
    {
        var file = new MutatedFile("Code.cs", source, firstId: 1);
        SyntaxTree theSwitch = CSharpSyntaxTree.ParseText(SwitchFile.Source(file.Mutants.Count()), path: "Switch.cs");
        while (true)
        {
            var compilation = CSharpCompilation.Create(
                "Mutated",
                [theSwitch, CSharpSyntaxTree.ParseText(file.Write(), path: "Code.cs")],
                Basic.Reference.Assemblies.Net80.References.All,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
            using var stream = new MemoryStream();
            ImmutableArray<Diagnostic> errors = [.. compilation.Emit(stream).Diagnostics.Where(static d => d.Severity == DiagnosticSeverity.Error)];
            if (errors.IsEmpty)
                return new MutatedProgram(file, Assembly.Load(stream.ToArray()));
            foreach (FileLinePositionSpan error in errors.Select(static d => d.Location.GetLineSpan()).OrderByDescending(static span => span.StartLinePosition))
                file.Drop(error.StartLinePosition.Line + 1, error.StartLinePosition.Character + 1);
        }
    }

    /// <summary>Calls a static method of the type C while a mutant runs; while none does, if it is null.</summary>
    public object? Call(Mutant? mutant, string method, params object?[] arguments)
    {
        _assembly.GetType(SwitchFile.Type)!.GetField(SwitchFile.ActiveField)!.SetValue(null, mutant?.Id ?? 0);
        return _assembly.GetType("C")!.GetMethod(method, BindingFlags.Static | BindingFlags.Public)!.Invoke(null, arguments);
    }
}
