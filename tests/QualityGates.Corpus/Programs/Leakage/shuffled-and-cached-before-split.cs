// corpus: Shuffling, caching and dropping rows with missing values before the split moves or removes rows and learns nothing.
// library: ML.NET
// axis: reassigned local
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 90);
IDataView data = ml.Data.LoadFromTextFile<Quake>("quakes.csv", ',', hasHeader: true);
data = ml.Data.FilterRowsByMissingValues(data, "Features", nameof(Quake.Magnitude));
data = ml.Data.ShuffleRows(data, seed: 3);
data = ml.Data.Cache(data);

var split = ml.Data.TrainTestSplit(data, testFraction: 0.2);
data = split.TrainSet;
var model = ml.Transforms.NormalizeMeanVariance("Features").Append(ml.Regression.Trainers.Ols(nameof(Quake.Magnitude))).Fit(data);
data = split.TestSet;
var metrics = ml.Regression.Evaluate(model.Transform(data), nameof(Quake.Magnitude));
return metrics.RSquared > 0.3 && metrics.MeanAbsoluteError < 0.4 ? 0 : 1;

public sealed class Quake
{
    [LoadColumn(0, 5), VectorType(6)] public float[] Features { get; set; } = [];
    [LoadColumn(6)] public float Magnitude { get; set; }
}
