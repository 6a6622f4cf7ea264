// corpus: A nightly job computes metrics three times and never looks: in a task, in a field nobody reads, and in the half of a tuple that is thrown away.
// library: ML.NET
// axis: class with fields, tuple, Task.Run
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Nightly;

internal sealed class Ride
{
    [LoadColumn(0)] public float Distance { get; set; }

    [LoadColumn(1)] public float Hour { get; set; }

    [LoadColumn(2), ColumnName("Label")] public float Minutes { get; set; }
}

internal sealed class Retraining(MLContext ml, string folder)
{
    private RegressionMetrics? _last;

    public async Task RunAsync(string file)
    {
        var rows = ml.Data.LoadFromTextFile<Ride>(file, separatorChar: ',', hasHeader: true);
        await Task.Run(() => ml.Regression.CrossValidate(rows, Pipeline())); // expect: MLQ3002

        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var (model, _) = Fit(parts); // expect: MLQ3002
        ml.Model.Save(model, rows.Schema, Path.Combine(folder, "rides.zip"));
    }

    public void Check(string file, ITransformer current)
    {
        var rows = ml.Data.LoadFromTextFile<Ride>(file, separatorChar: ',', hasHeader: true);
        _last = ml.Regression.Evaluate(current.Transform(rows)); // expect: MLQ3002
    }

    private (ITransformer Model, RegressionMetrics Metrics) Fit(DataOperationsCatalog.TrainTestData parts)
    {
        var model = Pipeline().Fit(parts.TrainSet);
        return (model, ml.Regression.Evaluate(model.Transform(parts.TestSet)));
    }

    private IEstimator<ITransformer> Pipeline() =>
        ml.Transforms.Concatenate("Features", nameof(Ride.Distance), nameof(Ride.Hour)).Append(ml.Regression.Trainers.Gam());
}

internal static class Program
{
    private static async Task Main(string[] args)
    {
        var job = new Retraining(new MLContext(seed: 3), args[1]);
        await job.RunAsync(args[0]);
    }
}
