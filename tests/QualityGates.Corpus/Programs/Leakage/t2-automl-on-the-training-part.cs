// corpus: The experiment searches with the training part only, and the best model is evaluated on the test part.
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
        var split = _ml.Data.TrainTestSplit(cars, testFraction: 0.2);
        var best = await Task.Run(() => Search(split.TrainSet));

        var metrics = _ml.Regression.Evaluate(best.Model.Transform(split.TestSet), nameof(Car.Price));
        Console.WriteLine($"{best.TrainerName}: search {best.ValidationMetrics.MeanAbsoluteError}, test {metrics.MeanAbsoluteError}");
        _ml.Model.Save(best.Model, cars.Schema, modelFile);
        return metrics.MeanAbsoluteError;
    }

    private RunDetail<RegressionMetrics> Search(IDataView train)
    {
        var settings = new RegressionExperimentSettings { MaxModels = 30, OptimizingMetric = RegressionMetric.MeanAbsoluteError };
        return _ml.Auto().CreateRegressionExperiment(settings).Execute(train, labelColumnName: nameof(Car.Price)).BestRun;
    }
}
