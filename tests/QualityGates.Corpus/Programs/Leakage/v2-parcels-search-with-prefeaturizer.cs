// corpus: The search is given the raw rows and the scaling as its preFeaturizer, which it fits on what each fold trains with.
// library: AutoML
// axis: another API, silence of the page
using Microsoft.ML;
using Microsoft.ML.AutoML;

namespace Parcels;

public sealed class WeightSearch
{
    private readonly MLContext _ml = new(seed: 21);

    public double Search(IDataView parcels)
    {
        var scaler = _ml.Transforms.NormalizeLogMeanVariance("Length").Append(_ml.Transforms.NormalizeMinMax("Width"));
        var experiment = _ml.Auto().CreateRegressionExperiment(maxExperimentTimeInSeconds: 900);
        var result = experiment.Execute(parcels, numberOfCVFolds: 5, labelColumnName: "Weight", preFeaturizer: scaler);
        return result.BestRun.Results.Average(fold => fold.ValidationMetrics.MeanAbsoluteError);
    }
}
