using System.CommandLine;

namespace Gemini.Gen.Catalog.Tool;

/// <summary><c>docs</c>: writes the page of all models and agents.</summary>
internal static class DocsCommand
{
    public static Command Create()
    {
        var catalog = new Option<string?>("--catalog") { Description = "The catalog; by default src/Catalog/models.json of this repository." };
        var page = new Option<string?>("--page") { Description = "The page; by default docs/models.md of this repository." };
        var command = new Command("docs", "Writes the page of all models and agents.") { catalog, page };
        command.SetAction(arguments =>
        {
            try
            {
                string text = ModelsPage.Print(CatalogFile.Load(arguments.GetValue(catalog) ?? CatalogFile.DefaultPath("src", "Catalog", "models.json")));
                File.WriteAllText(arguments.GetValue(page) ?? CatalogFile.DefaultPath("docs", "models.md"), text);
                return 0;
            }
            catch (InputException e)
            {
                arguments.InvocationConfiguration.Error.WriteLine($"error: {e.Message}");
                return 1;
            }
        });
        return command;
    }
}
