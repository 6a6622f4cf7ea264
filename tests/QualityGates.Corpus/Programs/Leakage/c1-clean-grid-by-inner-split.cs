// corpus: Settings are compared on a part of the training rows; the winner is fitted again and measured once on the test part.
// library: ML.NET
// axis: LINQ over records, MinBy
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 16);
var outer = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Yield>("yields.csv", ',', true), 0.2, seed: 16);
var inner = ml.Data.TrainTestSplit(outer.TrainSet, 0.25, seed: 17);
var concat = ml.Transforms.Concatenate("Features", "Rain", "Sun", "Nitrogen");

IEstimator<ITransformer> Chain(int leaves) => concat.Append(ml.Regression.Trainers.FastTree("Tons", numberOfLeaves: leaves));

var best = new[] { 5, 15, 45 }
    .Select(leaves => new Try(leaves, ml.Regression.Evaluate(Chain(leaves).Fit(inner.TrainSet).Transform(inner.TestSet), "Tons").MeanAbsoluteError))
    .MinBy(t => t.Error)!;
var final = Chain(best.Leaves).Fit(outer.TrainSet);
var metrics = ml.Regression.Evaluate(final.Transform(outer.TestSet), "Tons");
File.WriteAllText("yields.txt", FormattableString.Invariant($"{best.Leaves} {metrics.MeanAbsoluteError:F2} {metrics.RSquared:F2}"));

internal sealed record Try(int Leaves, double Error);

internal sealed class Yield
{
    [LoadColumn(0)] public float Rain { get; set; }
    [LoadColumn(1)] public float Sun { get; set; }
    [LoadColumn(2)] public float Nitrogen { get; set; }
    [LoadColumn(3)] public float Tons { get; set; }
}
