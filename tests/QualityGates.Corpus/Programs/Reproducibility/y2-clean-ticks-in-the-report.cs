// corpus: The seed is taken from the clock and written into the report beside the metrics, with which the run can be repeated.
// library: ML.NET
// axis: seed in a file
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var seed = unchecked((int)DateTime.UtcNow.Ticks) & int.MaxValue;
var ml = new MLContext(seed);
var bricks = ml.Data.LoadFromTextFile<Brick>(Path.Combine(args[0], "bricks.csv"), separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(bricks, testFraction: 0.2, seed: seed);
var model = ml.Transforms.Concatenate("Features", nameof(Brick.Clay), nameof(Brick.Heat), nameof(Brick.Hours))
    .Append(ml.Transforms.NormalizeMinMax("Features"))
    .Append(ml.Regression.Trainers.OnlineGradientDescent(nameof(Brick.Strength)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Brick.Strength));
var report = new { seed, metrics.MeanAbsoluteError, metrics.RSquared };
File.WriteAllText(Path.Combine(args[0], "bricks.json"), JsonSerializer.Serialize(report));

internal sealed class Brick
{
    [LoadColumn(0)] public float Clay { get; set; }

    [LoadColumn(1)] public float Heat { get; set; }

    [LoadColumn(2)] public float Hours { get; set; }

    [LoadColumn(3)] public float Strength { get; set; }
}
