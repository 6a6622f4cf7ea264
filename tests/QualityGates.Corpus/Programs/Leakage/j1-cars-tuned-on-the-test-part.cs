// corpus: The test part of a split of used cars decides in a search of AutoML, and is the validation set of an additive model; both are reported by it.
// library: ML.NET, ML.NET AutoML
// axis: library
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

namespace UsedCars;

public sealed class Car
{
    [LoadColumn(0)] public float Mileage { get; set; }

    [LoadColumn(1)] public float Age { get; set; }

    [LoadColumn(2)] public float Power { get; set; }

    [LoadColumn(3)] public float Price { get; set; }
}

public sealed class PriceModels(MLContext ml, string path)
{
    private readonly IDataView _cars = ml.Data.LoadFromTextFile<Car>(path, separatorChar: ';', hasHeader: true);

    public RegressionMetrics Searched(uint seconds)
    {
        var split = ml.Data.TrainTestSplit(_cars, testFraction: 0.2, seed: 6);
        var experiment = ml.Auto().CreateExperiment();
        experiment.SetPipeline(Features().Append(ml.Auto().Regression(labelColumnName: "Price", useLbfgsPoissonRegression: false, useSdca: false)));
        experiment.SetRegressionMetric(RegressionMetric.RootMeanSquaredError, "Price");
        experiment.SetTrainingTimeInSeconds(seconds);
        experiment.SetDataset(split);
        var best = experiment.Run();
        return ml.Regression.Evaluate(best.Model.Transform(split.TestSet), labelColumnName: "Price"); // expect: MLQ2005
    }

    public RegressionMetrics Additive()
    {
        var joined = Features().Fit(_cars).Transform(_cars);
        var split = ml.Data.TrainTestSplit(joined, testFraction: 0.2, seed: 7);
        var model = ml.Regression.Trainers.Gam(labelColumnName: "Price").Fit(split.TrainSet, split.TestSet);
        return Judge(model, split.TestSet); // expect: MLQ2005
    }

    private ColumnConcatenatingEstimator Features() => ml.Transforms.Concatenate("Features", "Mileage", "Age", "Power");

    private RegressionMetrics Judge(ITransformer model, IDataView cars) =>
        ml.Regression.Evaluate(model.Transform(cars), labelColumnName: "Price");
}
