// corpus: A step prepares the rows first, a trainer is fitted on what it gives, and each model is saved with the schema of its own input.
// library: ML.NET
// axis: two stages
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var loader = ml.Data.CreateTextLoader<Cyclist>(separatorChar: ',', hasHeader: true, allowQuoting: true);
var rows = loader.Load(args[0]);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);

var preparation = ml.Transforms.Categorical.OneHotEncoding("BikeFlags", nameof(Cyclist.Bike))
    .Append(ml.Transforms.Concatenate("Features", nameof(Cyclist.Age), nameof(Cyclist.Slope), "BikeFlags"))
    .Fit(parts.TrainSet);
var preparedTrain = preparation.Transform(parts.TrainSet);
var preparedTest = preparation.Transform(parts.TestSet);
var speed = ml.Regression.Trainers.FastTree(labelColumnName: nameof(Cyclist.Speed)).Fit(preparedTrain);
var metrics = ml.Regression.Evaluate(speed.Transform(preparedTest), labelColumnName: nameof(Cyclist.Speed));

File.WriteAllText(Path.Combine(args[1], "speed.json"), JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
ml.Model.Save(preparation, loader, Path.Combine(args[1], "preparation.zip"));
ml.Model.Save(speed, preparedTrain.Schema, Path.Combine(args[1], "speed.zip"));
ml.Model.Save(preparation.Append(speed), rows.Schema, Path.Combine(args[1], "whole.zip"));

public sealed class Cyclist
{
    [LoadColumn(0)] public float Age { get; set; }

    [LoadColumn(1)] public float Slope { get; set; }

    [LoadColumn(2)] public string Bike { get; set; } = "";

    [LoadColumn(3)] public float Speed { get; set; }
}
