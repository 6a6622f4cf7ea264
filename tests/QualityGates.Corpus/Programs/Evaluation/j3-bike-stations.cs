// corpus: Metrics of a bike station model fall by the wayside: in a discard of a tuple, a task, a result of which only the model is read, a field, a local; the nightly ones are kept.
// library: ML.NET
// axis: console, tuples, Task.Run
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Bikes;

public sealed class Hour
{
    [LoadColumn(0)] public float Temperature { get; set; }

    [LoadColumn(1)] public float Wind { get; set; }

    [LoadColumn(2)] public float OfDay { get; set; }

    [LoadColumn(3)] public float Rented { get; set; }
}

internal static class Program
{
    private static async Task Main(string[] args)
    {
        var ml = new MLContext(seed: 6);
        var hours = ml.Data.LoadFromTextFile<Hour>(args[0], separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(hours, testFraction: 0.2, seed: 6);
        var station = new Station(ml);

        var (first, _) = station.Train(split, leaves: 12); // expect: MLQ3002
        await Task.Run(() => ml.Regression.Evaluate(first.Transform(split.TestSet), nameof(Hour.Rented))); // expect: MLQ3002
        station.Watch(first, split.TestSet);
        station.Explain(first, split.TestSet);

        var rehearsal = station.Train(split, leaves: 24); // expect: MLQ3002
        ml.Model.Save(rehearsal.Model, hours.Schema, Path.Combine(AppContext.BaseDirectory, "station.zip"));

        var nightly = station.Nightly(split);
        File.WriteAllText(
            Path.Combine(AppContext.BaseDirectory, "nightly.json"),
            JsonSerializer.Serialize(new { nightly.MeanAbsoluteError, nightly.RootMeanSquaredError }));
    }
}

internal sealed class Station(MLContext ml)
{
    private RegressionMetrics? _last;

    public (ITransformer Model, RegressionMetrics Metrics) Train(DataOperationsCatalog.TrainTestData split, int leaves)
    {
        _ = ml.Regression.CrossValidate(split.TrainSet, Pipeline(leaves), numberOfFolds: 4, labelColumnName: nameof(Hour.Rented)); // expect: MLQ3002
        ITransformer model = Pipeline(leaves).Fit(split.TrainSet);
        return (model, ml.Regression.Evaluate(model.Transform(split.TestSet), nameof(Hour.Rented)));
    }

    public void Watch(ITransformer model, IDataView test)
    {
        _last = ml.Regression.Evaluate(model.Transform(test), nameof(Hour.Rented)); // expect: MLQ3002
        Console.WriteLine("watched");
    }

    public void Explain(ITransformer model, IDataView test)
    {
        var importance = ml.Regression.PermutationFeatureImportance(model, model.Transform(test), nameof(Hour.Rented)); // expect: MLQ3002
        Console.WriteLine("explained");
    }

    public RegressionMetrics Nightly(DataOperationsCatalog.TrainTestData split) =>
        ml.Regression.Evaluate(Pipeline(18).Fit(split.TrainSet).Transform(split.TestSet), nameof(Hour.Rented));

    private IEstimator<ITransformer> Pipeline(int leaves) =>
        ml.Transforms.Concatenate("Features", nameof(Hour.Temperature), nameof(Hour.Wind), nameof(Hour.OfDay))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Hour.Rented), numberOfLeaves: leaves));
}
