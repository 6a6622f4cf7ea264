// corpus: Column names come from a configuration file, nobody can say at compile time whether they differ.
// library: ML.NET
// axis: options object, record
using System;
using System.IO;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var setup = JsonSerializer.Deserialize<Setup>(File.ReadAllText("setup.json"))!;
var ml = new MLContext(seed: 1);
var loader = ml.Data.CreateTextLoader(new TextLoader.Options
{
    Separators = [','],
    HasHeader = true,
    Columns =
    [
        new TextLoader.Column("Features", DataKind.Single, 0, setup.FeatureCount - 1),
        new TextLoader.Column(setup.Target, DataKind.Single, setup.FeatureCount),
    ],
});
var split = ml.Data.TrainTestSplit(loader.Load(setup.Path), testFraction: 0.2);
var model = ml.Regression.Trainers.FastForest(setup.Target).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), setup.Measured ?? setup.Target);
File.WriteAllText(setup.Report, JsonSerializer.Serialize(metrics));

internal sealed record Setup(string Path, string Target, string? Measured, int FeatureCount, string Report);
