// corpus: A search gets validation rows and so divides nothing; the key stands in the shared description of the columns, which other searches read.
// library: ML.NET
// axis: AutoML
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 66);
var ovens = ml.Data.LoadFromTextFile<Firing>(args[0], separatorChar: ',', hasHeader: true);
var outer = ml.Data.TrainTestSplit(ovens, testFraction: 0.2, samplingKeyColumnName: nameof(Firing.Oven));
var inner = ml.Data.TrainTestSplit(outer.TrainSet, testFraction: 0.25, samplingKeyColumnName: nameof(Firing.Oven));

var result = ml.Auto()
    .CreateRegressionExperiment(new RegressionExperimentSettings { MaxExperimentTimeInSeconds = 300, OptimizingMetric = RegressionMetric.MeanAbsoluteError })
    .Execute(inner.TrainSet, inner.TestSet, Columns.OfFirings());
var metrics = ml.Regression.Evaluate(result.BestRun.Model.Transform(outer.TestSet), labelColumnName: nameof(Firing.Cracks));
Console.WriteLine($"{result.BestRun.TrainerName}: off by {metrics.MeanAbsoluteError:F2}");
ml.Model.Save(result.BestRun.Model, ovens.Schema, Path.Combine(AppContext.BaseDirectory, "cracks.zip"));
File.WriteAllText(
    Path.Combine(AppContext.BaseDirectory, "cracks.json"),
    JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal static class Columns
{
    public static ColumnInformation OfFirings() => new()
    {
        LabelColumnName = nameof(Firing.Cracks),
        SamplingKeyColumnName = nameof(Firing.Oven),
        IgnoredColumnNames = { nameof(Firing.Oven) },
    };
}

internal sealed class Firing
{
    [LoadColumn(0)] public string Oven { get; set; } = "";

    [LoadColumn(1)] public float Peak { get; set; }

    [LoadColumn(2)] public float Cooling { get; set; }

    [LoadColumn(3)] public float Cracks { get; set; }
}
