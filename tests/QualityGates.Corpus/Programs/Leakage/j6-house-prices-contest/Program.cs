// corpus: A contest entry has the price per metre among its inputs, and reports the best of a grid on the rows that chose it.
// library: ML.NET
// axis: Kaggle, extension methods in other files
using System.Text.Json;
using HouseContest;
using Microsoft.ML;

var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "houses.csv");
var ml = new MLContext(seed: 6);
var contest = new Contest(ml, Enrichment.ReadHouses(path).Enriched());
var grid =
    from leaves in new[] { 8, 20, 50 }
    from trees in new[] { 100, 300 }
    from rate in new[] { 0.05, 0.2 }
    select new Settings(leaves, trees, rate);

var best = contest.Best(grid);
Console.WriteLine($"{best.Settings.Leaves} leaves, {best.Settings.Trees} trees: RMSE {best.Error:F0}, MAE {best.MeanError:F0}, R2 {best.RSquared:F3}");
File.WriteAllText(
    Path.ChangeExtension(path, ".best.json"),
    JsonSerializer.Serialize(new { best.Settings, best.Error, best.MeanError, best.RSquared }));
ml.Model.Save(best.Model, contest.Schema, Path.ChangeExtension(path, ".zip"));
