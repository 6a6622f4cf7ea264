// corpus: The experiment searches with all rows, and the best model is evaluated on a part of them.
// library: ML.NET AutoML
// axis: async method, helper
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

public class Car
{
    [LoadColumn(0)] public float Mileage { get; set; }
    [LoadColumn(1)] public float Year { get; set; }
    [LoadColumn(2)] public string Brand { get; set; } = "";
    [LoadColumn(3)] public float Price { get; set; }
}

public sealed class CarPriceSearch
{
    private readonly MLContext _ml = new(seed: 2);

    public async Task<double> FindAsync(string file, string modelFile)
    {
        var cars = _ml.Data.LoadFromTextFile<Car>(file, separatorChar: ',', hasHeader: true);
        var settings = new RegressionExperimentSettings { MaxModels = 30, OptimizingMetric = RegressionMetric.MeanAbsoluteError };
        var result = await Task.Run(() => _ml.Auto().CreateRegressionExperiment(settings).Execute(cars, labelColumnName: nameof(Car.Price))); // expect: MLQ2015

        var model = result.BestRun.Model;
        var test = _ml.Data.TrainTestSplit(cars, testFraction: 0.2).TestSet;
        var metrics = _ml.Regression.Evaluate(model.Transform(test), nameof(Car.Price));
        _ml.Model.Save(model, cars.Schema, modelFile);
        return metrics.MeanAbsoluteError;
    }
}
