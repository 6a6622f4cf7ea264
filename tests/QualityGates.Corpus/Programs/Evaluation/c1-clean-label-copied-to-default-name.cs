// corpus: The target is copied to "Label" in the chain; trainer and evaluation both use their defaults.
// library: ML.NET
// axis: CopyColumns, default arguments
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 5);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Tyre>("tyres.csv", ',', true), 0.2);
var model = ml.Transforms.CopyColumns("Label", nameof(Tyre.Wear))
    .Append(ml.Transforms.Concatenate("Features", nameof(Tyre.Load), nameof(Tyre.Speed)))
    .Append(ml.Regression.Trainers.LightGbm())
    .Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(Tyre.Wear));
File.WriteAllText("tyres.txt", FormattableString.Invariant($"{metrics.RSquared} {metrics.MeanAbsoluteError}"));

internal sealed class Tyre
{
    [LoadColumn(0)] public float Load { get; set; }
    [LoadColumn(1)] public float Speed { get; set; }
    [LoadColumn(2)] public float Wear { get; set; }
}
