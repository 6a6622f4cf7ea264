// corpus: The view of the folds carries only columns joined row by row; whatever learns is part of the estimator given to the cross-validation.
// library: ML.NET
// axis: properties
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Soil;

public sealed class Sample
{
    [LoadColumn(0)] public float Clay { get; set; }

    [LoadColumn(1)] public float Sand { get; set; }

    [LoadColumn(2)] public float Organic { get; set; }

    [LoadColumn(3)] public string Crop { get; set; } = "";

    [LoadColumn(4)] public float Yield { get; set; }
}

public sealed class SoilExperiment
{
    private readonly MLContext _ml = new(seed: 12);

    public SoilExperiment(string path)
    {
        var samples = _ml.Data.LoadFromTextFile<Sample>(path, separatorChar: '\t', hasHeader: true);
        Joined = _ml.Transforms.Concatenate("Minerals", nameof(Sample.Clay), nameof(Sample.Sand), nameof(Sample.Organic))
            .Append(_ml.Transforms.Categorical.OneHotHashEncoding("CropBits", nameof(Sample.Crop), numberOfBits: 6))
            .Fit(samples)
            .Transform(samples);
    }

    public IDataView Joined { get; }

    public IEstimator<ITransformer> Learner =>
        _ml.Transforms.NormalizeRobustScaling("Minerals")
            .Append(_ml.Transforms.ProjectToPrincipalComponents("Axes", "Minerals", rank: 2, seed: 12))
            .Append(_ml.Transforms.Concatenate("Features", "Axes", "CropBits"))
            .Append(_ml.Regression.Trainers.FastForest(nameof(Sample.Yield)));

    public (double R2, double Mae, double Spread) Run(int folds = 6)
    {
        var results = _ml.Regression.CrossValidate(Joined, Learner, folds, nameof(Sample.Yield));
        var mean = results.Average(result => result.Metrics.RSquared);
        var spread = Math.Sqrt(results.Average(result => Math.Pow(result.Metrics.RSquared - mean, 2)));
        return (mean, results.Average(result => result.Metrics.MeanAbsoluteError), spread);
    }
}
