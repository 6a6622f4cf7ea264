// corpus: The scaling learns the range of all hives, and only the scaled hives are divided.
// library: ML.NET
// axis: console
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 10);
var hives = ml.Data.LoadFromTextFile<Hive>(args[0], separatorChar: ',', hasHeader: true);

var scaling = ml.Transforms.Concatenate("Raw", nameof(Hive.Frames), nameof(Hive.Altitude), nameof(Hive.Blossoms))
    .Append(ml.Transforms.NormalizeMinMax("Features", "Raw"));
var scaled = scaling.Fit(hives).Transform(hives); // expect: MLQ2001

var parts = ml.Data.TrainTestSplit(scaled, testFraction: 0.2);
var model = ml.Regression.Trainers.FastTree(nameof(Hive.Honey)).Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Hive.Honey));
Console.WriteLine($"R2 {metrics.RSquared:F3}, MAE {metrics.MeanAbsoluteError:F2} kg, RMSE {metrics.RootMeanSquaredError:F2} kg");

internal sealed class Hive
{
    [LoadColumn(0)] public float Frames { get; set; }

    [LoadColumn(1)] public float Altitude { get; set; }

    [LoadColumn(2)] public float Blossoms { get; set; }

    [LoadColumn(3)] public float Honey { get; set; }
}
