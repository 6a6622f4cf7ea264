// corpus: Roots of an image behind a setting, system files, routes, a single step up and a search for the root of the repository are no paths of one person.
// library: ML.NET
// axis: console, environment, loop that climbs, constants
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

const string Route = "/api/v2/stations";

var models = Environment.GetEnvironmentVariable("STATION_MODELS") ?? "/app/models";
var root = Repository() ?? AppContext.BaseDirectory;
var sibling = Directory.GetParent(args[0])?.Parent?.FullName ?? root;

var ml = new MLContext(seed: 19);
var stations = ml.Data.LoadFromTextFile<Station>(Path.Combine(root, "data", "stations.tsv"), separatorChar: '\t', hasHeader: true);
var parts = ml.Data.TrainTestSplit(stations, testFraction: 0.2, seed: 19);
var columns = File.ReadAllLines("../columns.txt");
var model = ml.Transforms.Concatenate("Features", columns)
    .Append(ml.Regression.Trainers.FastTree(nameof(Station.Delay)))
    .Fit(parts.TrainSet);

var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Station.Delay));
Directory.CreateDirectory(models);
File.WriteAllText(Path.Combine(models, "delay.json"), JsonSerializer.Serialize(new { metrics.RSquared, metrics.MeanAbsoluteError }));
ml.Model.Save(model, parts.TrainSet.Schema, Path.Combine(models, "delay.zip"));
File.Copy(Path.Combine(models, "delay.json"), Path.Combine(sibling, "delay.json"), overwrite: true);

var memory = File.ReadLines("/proc/meminfo").First();
Console.WriteLine($"{memory}; ask {Route} for {metrics.RSquared:P1}");

static string? Repository()
{
    for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
    {
        if (File.Exists(Path.Combine(folder.FullName, "stations.slnx")))
        {
            return folder.FullName;
        }
    }

    return null;
}

internal sealed class Station
{
    [LoadColumn(0)] public float Platforms { get; set; }

    [LoadColumn(1)] public float Trains { get; set; }

    [LoadColumn(2)] public float Delay { get; set; }
}
