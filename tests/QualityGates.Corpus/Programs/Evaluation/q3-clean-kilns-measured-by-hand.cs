// corpus: The errors of a regression are taken from its predictions for the test part, row by row, and decide whether it is saved.
// library: ML.NET
// axis: extension methods, own record of metrics
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 14);
var firings = ml.Data.LoadFromTextFile<Firing>(args[0], separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(firings, testFraction: 0.2, seed: 14);
var model = ml.Transforms.Concatenate("Features", "Gas", "Load", "Humidity")
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Peak"))
    .Fit(parts.TrainSet);

var errors = ml.Data.CreateEnumerable<JudgedFiring>(model.Transform(parts.TestSet), reuseRowObject: false)
    .Select(row => row.Score - row.Peak)
    .ToErrors();
File.WriteAllText("kilns.json", JsonSerializer.Serialize(errors));
if (errors.Worst > 60 || errors.Mean > 12)
{
    throw new InvalidOperationException($"Off by {errors.Mean:F1} degrees on average, {errors.Worst:F1} at worst.");
}

ml.Model.Save(model, firings.Schema, "kilns.zip");

internal sealed record Errors(double Mean, double Bias, double Worst);

internal static class ErrorExtensions
{
    public static Errors ToErrors(this IEnumerable<float> differences)
    {
        var all = differences.ToList();
        return new Errors(all.Average(value => Math.Abs(value)), all.Average(), all.Max(value => Math.Abs(value)));
    }
}

internal class Firing
{
    [LoadColumn(0)] public float Gas { get; set; }

    [LoadColumn(1)] public float Load { get; set; }

    [LoadColumn(2)] public float Humidity { get; set; }

    [LoadColumn(3)] public float Peak { get; set; }
}

internal sealed class JudgedFiring
{
    public float Peak { get; set; }

    public float Score { get; set; }
}
