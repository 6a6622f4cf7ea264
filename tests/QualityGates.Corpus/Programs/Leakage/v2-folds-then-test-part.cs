// corpus: Folds of the train part compare two pipelines; the test part is opened once, at the end.
// library: ML.NET
// axis: service, right
// scores: MLQ3005 MLQ3008
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Reservoirs;

public sealed record Finding(string Pipeline, double FoldError, double TestError, double TestR2);

public sealed class ReservoirStudy
{
    private readonly MLContext _ml;
    private readonly Dictionary<string, Func<IEstimator<ITransformer>>> _pipelines;

    public ReservoirStudy(MLContext ml)
    {
        _ml = ml;
        _pipelines = new()
        {
            ["plain"] = () => _ml.Regression.Trainers.FastTree("Level"),
            ["components"] = () => _ml.Transforms.ProjectToPrincipalComponents("Features", rank: 4, seed: 1).Append(_ml.Regression.Trainers.FastTree("Level")),
        };
    }

    public Finding Run(IDataView days)
    {
        var split = _ml.Data.TrainTestSplit(days, testFraction: 0.2);
        var errors = _pipelines.ToDictionary(entry => entry.Key, entry => FoldError(entry.Value(), split.TrainSet));
        var (name, error) = errors.MinBy(entry => entry.Value);
        var model = _pipelines[name]().Fit(split.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(split.TestSet), "Level");
        return new Finding(name, error, metrics.MeanAbsoluteError, metrics.RSquared);
    }

    private double FoldError(IEstimator<ITransformer> pipeline, IDataView rows) =>
        _ml.Regression.CrossValidate(rows, pipeline, numberOfFolds: 5, labelColumnName: "Level").Average(fold => fold.Metrics.MeanAbsoluteError);
}
