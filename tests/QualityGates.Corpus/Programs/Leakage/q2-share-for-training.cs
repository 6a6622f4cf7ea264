// corpus: A constant that is meant as the share of the training rows is given to the split of a helper, which keeps that share for testing.
// library: ML.NET
// axis: helpers
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 8);
var kilns = ml.Data.LoadFromTextFile<Firing>("kilns.csv", separatorChar: ',', hasHeader: true);
var parts = Rows.Divide(ml, kilns); // expect: MLQ2013
var model = ml.Transforms.Concatenate("Features", nameof(Firing.Peak), nameof(Firing.Hours), nameof(Firing.Load))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Firing.Shrinkage)))
    .Fit(parts.TrainSet);
var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: nameof(Firing.Shrinkage));
ml.Model.Save(model, kilns.Schema, "shrinkage.zip");
File.WriteAllText("shrinkage.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));

internal static class Rows
{
    private const double TrainShare = 0.75;

    public static DataOperationsCatalog.TrainTestData Divide(MLContext ml, IDataView rows) =>
        ml.Data.TrainTestSplit(rows, TrainShare, seed: 8);
}

internal sealed class Firing
{
    [LoadColumn(0)] public float Peak { get; set; }

    [LoadColumn(1)] public float Hours { get; set; }

    [LoadColumn(2)] public float Load { get; set; }

    [LoadColumn(3)] public float Shrinkage { get; set; }
}
