// corpus: Three searches for a price model of used cars: one on all rows, one on all rows in a method of its own, one on the test part for speed.
// library: ML.NET
// axis: library class, AutoML
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

namespace UsedCars;

public sealed class Valuation(MLContext ml, uint seconds)
{
    private const string Price = "Price";

    public RegressionMetrics Quick(IDataView cars)
    {
        var split = ml.Data.TrainTestSplit(cars, testFraction: 0.2, seed: 4);
        var experiment = ml.Auto().CreateRegressionExperiment(maxExperimentTimeInSeconds: seconds);
        var result = experiment.Execute(cars, labelColumnName: Price); // expect: MLQ2015
        return ml.Regression.Evaluate(result.BestRun.Model.Transform(split.TestSet), Price);
    }

    public RegressionMetrics Swept(IDataView cars)
    {
        var split = ml.Data.TrainTestSplit(cars, testFraction: 0.25, seed: 4);
        var trial = Sweep(cars); // expect: MLQ2015
        return ml.Regression.Evaluate(trial.Model.Transform(split.TestSet), Price);
    }

    public RegressionMetrics Thrifty(IDataView cars)
    {
        var split = ml.Data.TrainTestSplit(cars, testFraction: 0.1, seed: 4);
        var settings = new RegressionExperimentSettings
        {
            MaxExperimentTimeInSeconds = seconds,
            OptimizingMetric = RegressionMetric.MeanAbsoluteError,
        };
        var search = ml.Auto().CreateRegressionExperiment(settings);
        var found = search.Execute(split.TestSet, labelColumnName: Price); // expect: MLQ2015
        var model = found.BestRun.Estimator.Fit(split.TrainSet);
        return ml.Regression.Evaluate(model.Transform(split.TestSet), Price);
    }

    private TrialResult Sweep(IDataView view)
    {
        var columns = new ColumnInformation { LabelColumnName = Price };
        var pipeline = ml.Auto().Featurizer(view, columns).Append(ml.Auto().Regression(labelColumnName: Price));
        var experiment = ml.Auto().CreateExperiment();
        experiment.SetPipeline(pipeline);
        experiment.SetRegressionMetric(RegressionMetric.MeanAbsoluteError, labelColumn: Price);
        experiment.SetTrainingTimeInSeconds(seconds);
        experiment.SetDataset(view, fold: 5);
        return experiment.Run();
    }
}
