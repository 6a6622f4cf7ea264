// corpus: The context has a seed, and still two trainers race: both are made in a table of candidates with their defaults.
// library: ML.NET
// axis: dictionary of estimators, collection expression
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

var ml = new MLContext(seed: 1234);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Crop>("crops.tsv", hasHeader: true), testFraction: 0.3);
var scaled = ml.Transforms.NormalizeMinMax(nameof(Crop.Bands));
Dictionary<string, IEstimator<ITransformer>> candidates = new()
{
    ["sdca"] = scaled.Append(ml.Regression.Trainers.Sdca(nameof(Crop.Harvest), nameof(Crop.Bands))), // expect: MLQ1006
    ["sdca, one thread"] = scaled.Append(ml.Regression.Trainers.Sdca(new SdcaRegressionTrainer.Options
    {
        LabelColumnName = nameof(Crop.Harvest),
        FeatureColumnName = nameof(Crop.Bands),
        NumberOfThreads = 1,
    })),
    ["light"] = scaled.Append(ml.Regression.Trainers.LightGbm(nameof(Crop.Harvest), nameof(Crop.Bands))), // expect: MLQ1006
    ["forest"] = scaled.Append(ml.Regression.Trainers.FastForest(nameof(Crop.Harvest), nameof(Crop.Bands))),
};

foreach (var (name, estimator) in candidates)
{
    var metrics = ml.Regression.Evaluate(estimator.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Crop.Harvest));
    File.AppendAllText("crops.jsonl", JsonSerializer.Serialize(new { name, metrics.MeanAbsoluteError, metrics.RSquared }) + "\n");
}

internal sealed class Crop
{
    [LoadColumn(0, 9), VectorType(10)] public float[] Bands { get; set; } = [];

    [LoadColumn(10)] public float Harvest { get; set; }
}
