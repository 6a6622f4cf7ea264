// corpus: The trainer's label is Yield, and the evaluator in another class looks for a column called Label.
// library: ML.NET
// axis: two classes, default argument
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Harvest;

public sealed class YieldTrainer(MLContext ml)
{
    public ITransformer Train(IDataView rows) =>
        ml.Transforms.Concatenate("Features", nameof(Plot.Rain), nameof(Plot.Sun))
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: nameof(Plot.Yield)))
            .Fit(rows);
}

public sealed class YieldReport(MLContext ml)
{
    public string Write(ITransformer model, IDataView rows)
    {
        var metrics = ml.Regression.Evaluate(model.Transform(rows));
        return FormattableString.Invariant($"mae {metrics.MeanAbsoluteError} rmse {metrics.RootMeanSquaredError}");
    }
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 1);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Plot>("plots.csv", ',', hasHeader: true));
        var model = new YieldTrainer(ml).Train(parts.TrainSet);
        File.WriteAllText("yield.txt", new YieldReport(ml).Write(model, parts.TestSet)); // expect: MLQ3004
    }
}

public sealed class Plot
{
    [LoadColumn(0)] public float Rain { get; set; }
    [LoadColumn(1)] public float Sun { get; set; }
    [LoadColumn(2)] public float Yield { get; set; }
}
