// corpus: A lab for cuisines has a context without a seed in its base class, takes recipes in the order of the file system and counts authors in buckets that change with each process.
// library: ML.NET
// axis: console, base class, helper files, tuple of results
using System.Text.Json;
using Kitchen;

var folder = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "recipes");
var recipes = new RecipeFolder(folder).Recipes();
var lab = new CuisineLab();
var (model, metrics, schema) = lab.Work(recipes);

lab.Keep(model, schema, Path.Combine(folder, "cuisines.zip"));
File.WriteAllText(
    Path.Combine(folder, "cuisines.json"),
    JsonSerializer.Serialize(new { metrics.MacroAccuracy, metrics.MicroAccuracy, metrics.LogLoss, recipes = recipes.Count }));
Console.WriteLine($"macro {metrics.MacroAccuracy:F3}, micro {metrics.MicroAccuracy:F3}, log-loss {metrics.LogLoss:F3}");
