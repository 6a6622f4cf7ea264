// corpus: Weather stations have their folder written into the program, their commas read as tabs and the lines of the recent days that cannot be read left out in silence.
// library: ML.NET
// axis: console, paths in a class with a default, reader behind a study
using System.Text.Json;
using Microsoft.ML;
using Stations;

var ml = new MLContext(seed: 44);
var paths = new StationPaths(Environment.GetEnvironmentVariable("STATIONS_ROOT"));
var reader = new StationReader(ml, paths);
var study = new RainStudy(ml);

Directory.CreateDirectory(paths.Models);
foreach (var (name, model) in new[] { ("archive", study.FromArchive(reader)), ("recent", study.FromRecent(reader)) })
{
    ml.Model.Save(model.Transformer, model.Schema, Path.Combine(paths.Models, Path.ChangeExtension(name, "zip")));
    File.WriteAllText(
        Path.Combine(paths.Models, Path.ChangeExtension(name, "json")),
        JsonSerializer.Serialize(new { model.Metrics.MeanAbsoluteError, model.Metrics.RootMeanSquaredError, model.Metrics.RSquared }));
    Console.WriteLine($"{name}: MAE {model.Metrics.MeanAbsoluteError:F2} mm, R2 {model.Metrics.RSquared:F3}");
}
