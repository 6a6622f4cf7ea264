// corpus: The features of a tile press are all columns of the schema that hold numbers and are not the target, which is left out by its name.
// library: ML.NET
// axis: schema
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

const string Target = "Warp";
var ml = new MLContext(seed: 3);
var loader = ml.Data.CreateTextLoader<Tile>(separatorChar: ',', hasHeader: true);
var tiles = loader.Load(args[0]);
var parts = ml.Data.TrainTestSplit(tiles, testFraction: 0.2);

var features = new List<string>();
foreach (var column in tiles.Schema)
{
    if (column.Name == Target || column.Type != NumberDataViewType.Single)
    {
        continue;
    }

    features.Add(column.Name);
}

var model = ml.Transforms.Concatenate("Features", features.ToArray())
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: Target))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: Target);
ml.Model.Save(model, tiles.Schema, Path.Combine(AppContext.BaseDirectory, "tiles.zip"));
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "tiles.json"),
    JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed class Tile
{
    [LoadColumn(0)] public string Mould { get; set; } = "";

    [LoadColumn(1)] public float Moisture { get; set; }

    [LoadColumn(2)] public float Pressure { get; set; }

    [LoadColumn(3)] public float Warp { get; set; }
}
