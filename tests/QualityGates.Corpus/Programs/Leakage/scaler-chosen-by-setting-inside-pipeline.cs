// corpus: A condition chooses the scaler; it is part of the pipeline and fitted on training rows either way.
// library: ML.NET
// axis: branches
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 35);
var split = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Barrel>("barrels.csv", ',', hasHeader: true), testFraction: 0.2);

IEstimator<ITransformer> pipeline = ml.Transforms.CopyColumns("Features", nameof(Barrel.Values));
if (args.Contains("--robust"))
{
    pipeline = pipeline.Append(ml.Transforms.NormalizeRobustScaling("Features"));
}
else
{
    pipeline = pipeline.Append(ml.Transforms.NormalizeMinMax("Features"));
}

pipeline = pipeline.Append(ml.Regression.Trainers.Sdca(nameof(Barrel.Age)));
var model = pipeline.Fit(split.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Barrel.Age));
return metrics.RSquared > 0.5 && metrics.MeanAbsoluteError < 1 ? 0 : 1;

public sealed class Barrel
{
    [LoadColumn(0, 7), VectorType(8)] public float[] Values { get; set; } = [];
    [LoadColumn(8)] public float Age { get; set; }
}
