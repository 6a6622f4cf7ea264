// corpus: A preparation that learns is called once for the train part and once more for the test part, which gets scales of its own.
// library: ML.NET
// axis: base class, virtual method, protected helper
using Microsoft.ML;
using Microsoft.ML.Data;

new HousingExperiment().Run();

internal abstract class Experiment
{
    protected MLContext Ml { get; } = new(seed: 1);

    protected abstract IEstimator<ITransformer> Steps { get; }

    protected IDataView Prepare(IDataView rows)
    {
        var fitted = Steps.Fit(rows);
        return fitted.Transform(rows);
    }
}

internal sealed class HousingExperiment : Experiment
{
    protected override IEstimator<ITransformer> Steps => Ml.Transforms.Concatenate("Features", "Rooms", "Age", "Tax")
        .Append(Ml.Transforms.NormalizeMeanVariance("Features"));

    public void Run()
    {
        var houses = Ml.Data.LoadFromTextFile<House>("housing.csv", separatorChar: ',', hasHeader: true);
        var parts = Ml.Data.TrainTestSplit(houses, testFraction: 0.2);
        var train = Prepare(parts.TrainSet);
        var test = Prepare(parts.TestSet); // expect: MLQ2007

        var model = Ml.Regression.Trainers.Ols(labelColumnName: "Value").Fit(train);
        var metrics = Ml.Regression.Evaluate(model.Transform(test), labelColumnName: "Value");
        Console.WriteLine($"{metrics.RSquared:F3} / {metrics.RootMeanSquaredError:F3}");
    }
}

internal sealed class House
{
    [LoadColumn(0)] public float Rooms { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Tax { get; set; }
    [LoadColumn(3)] public float Value { get; set; }
}
