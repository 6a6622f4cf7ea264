// corpus: A search in a method of its own sees all rows of an energy study; its estimator is fitted anew on the train part and measured on the other.
// library: ML.NET, AutoML
// axis: class
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace Heating;

public sealed class House
{
    [LoadColumn(0)] public float Surface { get; set; }

    [LoadColumn(1)] public float Glazing { get; set; }

    [LoadColumn(2)] public float Height { get; set; }

    [LoadColumn(3)] public float Demand { get; set; }
}

public sealed record Result(RegressionMetrics Metrics, ITransformer Model);

public sealed class DemandTrainer(uint seconds)
{
    private readonly MLContext _ml = new(seed: 90);

    public Result Train(string file)
    {
        var houses = _ml.Data.LoadFromTextFile<House>(file, separatorChar: ',', hasHeader: true);
        var split = _ml.Data.TrainTestSplit(houses, testFraction: 0.25);
        var estimator = Search(houses); // expect: MLQ2015
        var model = estimator.Fit(split.TrainSet);
        var metrics = _ml.Regression.Evaluate(model.Transform(split.TestSet), labelColumnName: nameof(House.Demand));
        return new Result(metrics, model);
    }

    private IEstimator<ITransformer> Search(IDataView rows)
    {
        var settings = new RegressionExperimentSettings
        {
            MaxExperimentTimeInSeconds = seconds,
            OptimizingMetric = RegressionMetric.MeanAbsoluteError,
        };
        var result = _ml.Auto().CreateRegressionExperiment(settings).Execute(rows, labelColumnName: nameof(House.Demand));
        return result.BestRun.Estimator;
    }
}
