// corpus: One method learns a vocabulary from all reviews, another one is given the rows and cross-validates them.
// library: ML.NET
// axis: method that is given the rows
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Reviews;

public sealed class Review
{
    [LoadColumn(0)] public string Text { get; set; } = "";
    [LoadColumn(1)] public float Stars { get; set; }
}

public sealed class Experiments
{
    private readonly MLContext _ml;

    public Experiments(int seed) => _ml = new MLContext(seed);

    public IReadOnlyDictionary<string, double> Compare(string path)
    {
        var reviews = _ml.Data.LoadFromTextFile<Review>(path, separatorChar: '\t', hasHeader: true, allowQuoting: true);
        var featurized = Vectorize(reviews);
        return new Dictionary<string, double>
        {
            ["poisson"] = MeanError(featurized, _ml.Regression.Trainers.LbfgsPoissonRegression("Stars")), // expect: MLQ2002
            ["gradient descent"] = MeanError(featurized, _ml.Regression.Trainers.OnlineGradientDescent("Stars")), // expect: MLQ2002
        };
    }

    private IDataView Vectorize(IDataView reviews)
    {
        var text = _ml.Transforms.Text.FeaturizeText("Features", "Text");
        return text.Fit(reviews).Transform(reviews);
    }

    private double MeanError(IDataView rows, IEstimator<ITransformer> trainer) =>
        _ml.Regression.CrossValidate(rows, trainer, labelColumnName: "Stars").Average(fold => fold.Metrics.MeanAbsoluteError);
}
