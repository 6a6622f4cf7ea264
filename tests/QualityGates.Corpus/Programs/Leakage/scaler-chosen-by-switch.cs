// corpus: A switch chooses the scaler by a setting; whichever it is, it is fitted on all rows before the split.
// library: ML.NET
// axis: branches
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 35);
var trees = ml.Data.LoadFromTextFile<Tree>("forest.csv", ',', hasHeader: true);
var kind = args.FirstOrDefault() ?? "minmax";

IEstimator<ITransformer> scaler = kind switch
{
    "minmax" => ml.Transforms.NormalizeMinMax("Features"),
    "robust" => ml.Transforms.NormalizeRobustScaling("Features"),
    _ => ml.Transforms.NormalizeMeanVariance("Features"),
};
var scaled = scaler.Fit(trees).Transform(trees); // expect: MLQ2001

var split = ml.Data.TrainTestSplit(scaled, testFraction: 0.2);
var model = ml.Regression.Trainers.Sdca(nameof(Tree.Height)).Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Tree.Height));
if (metrics.RSquared < 0.5 || metrics.MeanAbsoluteError > 3)
{
    throw new InvalidOperationException($"{kind}: R² {metrics.RSquared:F2}");
}

public sealed class Tree
{
    [LoadColumn(0, 7), VectorType(8)] public float[] Features { get; set; } = [];
    [LoadColumn(8)] public float Height { get; set; }
}
