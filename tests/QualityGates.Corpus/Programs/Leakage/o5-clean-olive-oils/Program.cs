// corpus: Oils are cut in three by region; components and neighbours learn from the first part, the number of neighbours is chosen on the second, the third is asked once.
// library: Accord.NET
// axis: console, structs, stratified cut by hand
using System.Text.Json;
using Accord.Math.Random;
using Accord.Statistics.Analysis;
using OliveOils;

Generator.Seed = 11;

var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
var table = OilTable.Read(Path.Combine(folder, "olive-oils.csv"));
var cut = StratifiedCut.Of(table, seed: 4);

var model = NeighbourSearch.Best(cut, 1, 3, 5, 9, 15);
var matrix = new GeneralConfusionMatrix(cut.Judge.Regions, model.Decide(cut.Judge.Acids));

var names = table.Names.ToArray();
var perRegion = names.Select((name, i) => new { Region = name, Precision = matrix.Precision[i], Recall = matrix.Recall[i] }).ToList();
foreach (var region in perRegion)
{
    Console.WriteLine($"{region.Region,-18} precision {region.Precision:P1} recall {region.Recall:P1}");
}

Console.WriteLine($"kappa {matrix.Kappa:F3} with k = {model.K}");
File.WriteAllText(
    Path.Combine(folder, "oils.metrics.json"),
    JsonSerializer.Serialize(new { model.K, matrix.Kappa, matrix.Accuracy, Regions = perRegion }));
