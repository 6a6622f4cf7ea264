// corpus: A split keeps four fifths as its test part, which is the one that steps and trainer are fitted on; the train part is the one that judges.
// library: ML.NET
// axis: console
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 64);
var queues = ml.Data.LoadFromTextFile<Queue>(args[0], separatorChar: ';', hasHeader: true);
var split = ml.Data.TrainTestSplit(queues, testFraction: 0.8, seed: 64);

var scaler = ml.Transforms.Concatenate("Features", "Counters", "Arrivals", "Hour")
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Fit(split.TestSet);
var model = ml.Regression.Trainers.LbfgsPoissonRegression(labelColumnName: "Waiting").Fit(scaler.Transform(split.TestSet));
var metrics = ml.Regression.Evaluate(model.Transform(scaler.Transform(split.TrainSet)), labelColumnName: "Waiting");

Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F1} s, RMSE {metrics.RootMeanSquaredError:F1} s");
File.WriteAllText("queues.metrics.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed class Queue
{
    [LoadColumn(0)] public float Counters { get; set; }

    [LoadColumn(1)] public float Arrivals { get; set; }

    [LoadColumn(2)] public float Hour { get; set; }

    [LoadColumn(3)] public float Waiting { get; set; }
}
