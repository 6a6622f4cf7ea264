// corpus: A search over five folds is given rows that were scaled by all of them.
// library: AutoML
// axis: another API
using Microsoft.ML;
using Microsoft.ML.AutoML;

namespace Parcels;

public sealed class WeightSearch
{
    private readonly MLContext _ml = new(seed: 21);

    public double Search(IDataView parcels)
    {
        var scaler = _ml.Transforms.NormalizeLogMeanVariance("Length").Append(_ml.Transforms.NormalizeMinMax("Width"));
        var scaled = scaler.Fit(parcels).Transform(parcels);

        var experiment = _ml.Auto().CreateRegressionExperiment(maxExperimentTimeInSeconds: 900);
        var result = experiment.Execute(scaled, numberOfCVFolds: 5, labelColumnName: "Weight"); // expect: MLQ2002
        return result.BestRun.Results.Average(fold => fold.ValidationMetrics.MeanAbsoluteError);
    }
}
