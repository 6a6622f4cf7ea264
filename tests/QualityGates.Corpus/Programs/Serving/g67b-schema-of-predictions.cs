// corpus: Training returns the model with the scored rows, and the schema of the scored rows is saved as the input's.
// library: ML.NET
// axis: tuple, record, static method
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var run = Training.Run(ml, "turbines.tsv");
Console.WriteLine($"RMSE {run.Metrics.RootMeanSquaredError:F3}");
ml.Model.Save(run.Model, run.Scored.Schema, "turbines.zip"); // expect: MLQ6005

internal sealed record TrainingRun(ITransformer Model, IDataView Scored, RegressionMetrics Metrics);

internal static class Training
{
    public static TrainingRun Run(MLContext ml, string path)
    {
        var rows = ml.Data.LoadFromTextFile<Turbine>(path, hasHeader: true);
        var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Wind", "Temperature")
            .Append(ml.Regression.Trainers.FastForest(labelColumnName: "Power"))
            .Fit(parts.TrainSet);
        var scored = model.Transform(parts.TestSet);
        return new TrainingRun(model, scored, ml.Regression.Evaluate(scored, labelColumnName: "Power"));
    }
}

internal sealed class Turbine
{
    [LoadColumn(0)]
    public float Wind { get; set; }

    [LoadColumn(1)]
    public float Temperature { get; set; }

    [LoadColumn(2)]
    public float Power { get; set; }
}
