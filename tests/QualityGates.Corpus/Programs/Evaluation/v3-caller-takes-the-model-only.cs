// corpus: Methods give back metrics beside the model; the program takes the model out of the tuple and drops the rest, and the number that a task made of other metrics is awaited only.
// library: ML.NET
// axis: tuple, task, caller
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Mills;

public sealed class MillTraining(MLContext ml)
{
    public (ITransformer Model, RegressionMetrics Metrics) Train(IDataView runs)
    {
        var split = ml.Data.TrainTestSplit(runs, testFraction: 0.2);
        var model = ml.Regression.Trainers.FastForest("Output").Fit(split.TrainSet);
        return (model, ml.Regression.Evaluate(model.Transform(split.TestSet), "Output"));
    }

    public Task<double> FoldsAsync(IDataView runs) =>
        Task.Run(() => ml.Regression.CrossValidate(runs, ml.Regression.Trainers.FastForest("Output"), labelColumnName: "Output").Average(fold => fold.Metrics.MeanAbsoluteError));
}

internal static class Program
{
    private static async Task Main(string[] args)
    {
        var ml = new MLContext(seed: 3);
        var runs = ml.Data.LoadFromBinary(args[0]);
        var training = new MillTraining(ml);
        var (model, _) = training.Train(runs); // expect: MLQ3002
        await training.FoldsAsync(runs);
        ml.Model.Save(model, runs.Schema, "mill.zip");
    }
}
