using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Gemini.Gen.Mutation;

/// <summary>
/// A file in which every member with a body has that body once for each mutant and once as it was, with a switch in front. Whole bodies, for a
/// condition inside an expression would keep variables that it declares from being definitely assigned.
/// </summary>
internal sealed class MutatedFile
{
    private readonly string _source;
    private readonly List<MutatedBody> _bodies;
    private readonly List<(TextSpan Written, Mutant? Mutant, MutatedBody Body)> _written = [];
    private SourceText? _text;

    public MutatedFile(string path, string source, int firstId)
    {
        Path = path;
        _source = source;
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview));
        int id = firstId;
        _bodies = [.. tree.GetRoot().DescendantNodes().Select(MutatedBody.Of).OfType<MutatedBody>()];
        foreach (MutatedBody body in _bodies)
        {
            foreach (Change change in Changes.In(body.Code).Where(change => body.Code.Span.Contains(change.Span)))
                body.Mutants.Add(new Mutant(id++, path, tree.GetLineSpan(change.Span).StartLinePosition.Line + 1, change));
        }
    }

    public string Path { get; }

    public IEnumerable<Mutant> Mutants => _bodies.SelectMany(static body => body.Mutants);

    /// <summary>Gets the group of each mutant: those of one body, which the same tests run through. Named by one of them.</summary>
    public IEnumerable<(int Group, Mutant Mutant)> Groups =>
        _bodies.SelectMany(static body => body.Mutants.Select(mutant => (body.Mutants[0].Id, mutant)));

    public string Write()
    {
        _written.Clear();
        var text = new StringBuilder();
        int copied = 0;
        foreach (MutatedBody body in _bodies.Where(static body => body.Mutants.Count > 0))
        {
            text.Append(_source, copied, body.Span.Start - copied);
            int start = text.Length;
            text.Append(body.Head).Append(CultureInfo.InvariantCulture, $"switch (global::{SwitchFile.Type}.{SwitchFile.Method}({body.Mutants[0].Id}, {body.Mutants[^1].Id})) {{\n");
            foreach (Mutant mutant in body.Mutants)
            {
                int from = text.Length;
                text.Append(CultureInfo.InvariantCulture, $"case {mutant.Id}:\n").Append(body.With(_source, mutant.Change)).Append('\n').Append(body.Leave).Append('\n');
                _written.Add((TextSpan.FromBounds(from, text.Length), mutant, body));
            }

            text.Append("}\n").Append(body.With(_source, change: null)).Append('\n').Append(body.Tail);
            _written.Add((TextSpan.FromBounds(start, text.Length), null, body));
            copied = body.Span.End;
        }

        string written = text.Append(_source, copied, _source.Length - copied).ToString();
        _text = SourceText.From(written);
        return written;
    }

    /// <summary>Takes out the mutant that does not compile; all of the member, if the error is not inside one of them.</summary>
    /// <param name="line">Of what was written, from 1.</param>
    /// <param name="column">From 1.</param>
    /// <returns>How many were taken out.</returns>
    public int Drop(int line, int column)
    {
        int position = _text!.Lines[line - 1].Start + column - 1;
        (_, Mutant? mutant, MutatedBody? body) = _written.Find(part => part.Written.Contains(position));
        // An error at a member's name: not every way returns, say. Whoever is next after it is meant.
        body ??= _written.Find(part => part.Written.Start >= position).Body ?? throw new InvalidOperationException($"An error in {Path} is in no member that was changed.");
        return body.Mutants.RemoveAll(candidate => mutant is null || candidate == mutant);
    }
}
