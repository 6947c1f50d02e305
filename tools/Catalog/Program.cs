using System.CommandLine;
using Gemini.Gen.Catalog.Tool;

var root = new RootCommand("Keeps the catalog of model and agent IDs.") { UpdateCommand.Create(TimeProvider.System), DocsCommand.Create() };
return root.Parse(args).Invoke();
