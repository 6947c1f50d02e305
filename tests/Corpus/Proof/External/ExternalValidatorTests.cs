using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json.Nodes;
using Gemini.Gen.Harness;

namespace Gemini.Gen.Corpus.Proof.External;

/// <summary>
/// Complete validators of JSON Schema 2020-12 by others, where they are installed: <c>npm install ajv</c> with <c>NODE_PATH</c> set to its
/// <c>node_modules</c>, or <c>pip install jsonschema</c>. Skipped elsewhere.
/// </summary>
public sealed class ExternalValidatorTests
{
    private const int Documents = 5;

    [SkippableTheory]
    [InlineData("node", "validate.cjs", "-e", "require('ajv/dist/2020')")]
    [InlineData("python3", "validate.py", "-c", "from jsonschema import Draft202012Validator")]
    public async Task Every_written_document_fits_the_schema(string program, string script, string option, string probe)
    {
        Skip.If(await RunAsync(program, option, probe) is not { ExitCode: 0 }, $"{program} cannot do: {probe}");
        string path = Path.GetTempFileName();
        try
        {
            SchemaShape[] shapes = [.. SchemaShape.All.Values];
            await File.WriteAllLinesAsync(path, shapes.Select(Case));
            (int exitCode, string output) = (await RunAsync(program, RepositoryRoot.Combine("tests", "Corpus", "Proof", "External", script), path))!.Value;
            Assert.True(exitCode == 0, output);
            Assert.Equal($"{shapes.Length * Documents} validated", output.Trim());
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Case(SchemaShape shape) => new JsonObject
    {
        ["name"] = shape.Type.FullName,
        ["schema"] = shape.Schema,
        ["documents"] = new JsonArray([.. Samples.Of(shape, Documents).Select(sample => JsonNode.Parse(shape.Write(sample.Value)))]),
    }.ToJsonString();

    private static async Task<(int ExitCode, string Output)?> RunAsync(string program, params string[] arguments)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            return (process.ExitCode, output + await errors);
        }
        catch (Win32Exception)
        {
            // There is no such program.
            return null;
        }
    }
}
