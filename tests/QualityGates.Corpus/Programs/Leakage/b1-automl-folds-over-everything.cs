// corpus: The trial pipeline runs over folds of all rows and its best model is judged on rows that are among them.
// library: ML.NET
// axis: fluent AutoMLExperiment in a class, RunAsync
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var search = new PriceSearch(new MLContext(seed: 9), "used-cars.csv");
return await search.RunAsync() < 1500 ? 0 : 1;

internal sealed class PriceSearch
{
    private readonly MLContext _ml;
    private readonly IDataView _cars;
    private readonly IDataView _test;

    public PriceSearch(MLContext ml, string path)
    {
        _ml = ml;
        _cars = ml.Data.LoadFromTextFile<Car>(path, ',', hasHeader: true);
        _test = ml.Data.TrainTestSplit(_cars, testFraction: 0.1).TestSet;
    }

    public async Task<double> RunAsync()
    {
        var pipeline = _ml.Auto().Featurizer(_cars, numericColumns: ["Age", "Mileage", "Power"])
            .Append(_ml.Auto().Regression(labelColumnName: "Price"));
        var experiment = _ml.Auto().CreateExperiment()
            .SetPipeline(pipeline)
            .SetRegressionMetric(RegressionMetric.MeanAbsoluteError, "Price")
            .SetDataset(_cars, fold: 5) // expect: MLQ2015
            .SetTrainingTimeInSeconds(240);
        TrialResult best = await experiment.RunAsync();
        var metrics = _ml.Regression.Evaluate(best.Model.Transform(_test), "Price");
        Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F0}, R2 {metrics.RSquared:F3}");
        return metrics.MeanAbsoluteError;
    }
}

internal sealed class Car
{
    [LoadColumn(0)] public float Age { get; set; }
    [LoadColumn(1)] public float Mileage { get; set; }
    [LoadColumn(2)] public float Power { get; set; }
    [LoadColumn(3)] public float Price { get; set; }
}
