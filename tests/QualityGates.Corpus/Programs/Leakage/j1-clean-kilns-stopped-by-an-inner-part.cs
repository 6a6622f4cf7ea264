// corpus: A boosted model for kilns stops early by the rows beside those it learns from; the metrics are of a third part.
// library: ML.NET
// axis: records
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;

var ml = new MLContext(seed: 13);
var kilns = ml.Data.LoadFromTextFile<Kiln>(args[0], separatorChar: ';', hasHeader: true);
var joined = ml.Transforms.Concatenate("Features", "Feed", "Fuel", "Draught", "Speed").Fit(kilns).Transform(kilns);
var parts = Parts.Of(ml, joined);

var options = new FastTreeRegressionTrainer.Options
{
    LabelColumnName = nameof(Kiln.Temperature),
    NumberOfTrees = 2000,
    EarlyStoppingRule = new GeneralityLossRule(),
};
var model = ml.Regression.Trainers.FastTree(options).Fit(parts.Train, parts.Validation);
var metrics = ml.Regression.Evaluate(model.Transform(parts.Test), labelColumnName: nameof(Kiln.Temperature));

Console.WriteLine($"MAE {metrics.MeanAbsoluteError:F1} K, RMSE {metrics.RootMeanSquaredError:F1} K");
File.WriteAllText("kilns.metrics.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed record Parts(IDataView Train, IDataView Validation, IDataView Test)
{
    public static Parts Of(MLContext ml, IDataView rows)
    {
        var outer = ml.Data.TrainTestSplit(rows, testFraction: 0.2, seed: 13);
        var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.15, seed: 13);
        return new Parts(inner.TrainSet, inner.TestSet, outer.TestSet);
    }
}

internal sealed class Kiln
{
    [LoadColumn(0)] public float Feed { get; set; }

    [LoadColumn(1)] public float Fuel { get; set; }

    [LoadColumn(2)] public float Draught { get; set; }

    [LoadColumn(3)] public float Speed { get; set; }

    [LoadColumn(4)] public float Temperature { get; set; }
}
