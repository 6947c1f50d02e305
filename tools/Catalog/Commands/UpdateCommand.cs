using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;

namespace Gemini.Gen.Catalog.Tool;

/// <summary><c>update</c>: rebuilds the catalog from files, and prints what changed.</summary>
internal static class UpdateCommand
{
    public static Command Create(TimeProvider clock)
    {
        var models = new Option<string>("--models") { Description = "A models.list response, or an array of its pages (JSON).", Required = true };
        var deprecations = new Option<string>("--deprecations") { Description = "A deprecations table (.md, .html or .json).", Required = true };
        var catalog = new Option<string?>("--catalog") { Description = "The catalog; by default src/Catalog/models.json of this repository." };
        var asOf = new Option<string?>("--as-of") { Description = "The day the files describe, yyyy-MM-dd; by default today (UTC)." };
        var command = new Command("update", "Rebuilds the catalog from files, and prints what changed.") { models, deprecations, catalog, asOf };
        command.SetAction(arguments => Run(
            arguments.GetValue(models)!,
            arguments.GetValue(deprecations)!,
            arguments.GetValue(catalog),
            arguments.GetValue(asOf) ?? clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            arguments.InvocationConfiguration.Output,
            arguments.InvocationConfiguration.Error));
        return command;
    }

    /// <returns>0, or 1 if an input is not as it must be; the catalog is untouched then.</returns>
    public static int Run(string models, string deprecations, string? catalogPath, string asOf, TextWriter output, TextWriter error)
    {
        try
        {
            if (!DateOnly.TryParseExact(asOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
                throw new InputException($"--as-of: '{asOf}' is not a day such as 2026-12-01.");
            string path = catalogPath ?? CatalogFile.DefaultPath("src", "Catalog", "models.json");
            JsonObject catalog = CatalogFile.Load(path);
            string before = catalog["as_of"]?.GetValue<string>() ?? "unknown";
            var update = new CatalogUpdate(catalog, asOf);
            var changes = update.Apply(ListedModel.ReadAll(models), Deprecation.ReadAll(deprecations, update.IsId));
            File.WriteAllText(path, CatalogFile.Print(catalog));
            output.Write($"Catalog of {before} -> {asOf}\n{ChangeReport.Print(changes)}");
            return 0;
        }
        catch (InputException e)
        {
            error.WriteLine($"error: {e.Message}");
            return 1;
        }
    }
}
