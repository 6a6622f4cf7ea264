// corpus: Importance on both parts, to see what was learned by heart; a search tells its metric, and its winner is evaluated on rows of its own.
// library: ML.NET AutoML
// axis: loop
// scores: MLQ3007 MLQ3008 MLQ3005
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.AutoML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 5);
var rows = ml.Data.LoadFromTextFile<Cargo>("cargo.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
var result = ml.Auto().CreateBinaryClassificationExperiment(maxExperimentTimeInSeconds: 300).Execute(parts.TrainSet, labelColumnName: nameof(Cargo.Late));
var model = result.BestRun.Model;
Console.WriteLine($"{result.BestRun.TrainerName}: {result.BestRun.ValidationMetrics.F1Score:F3} while searching");
var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(parts.TestSet), nameof(Cargo.Late));

var learned = new Dictionary<string, double>();
foreach (var (name, part) in new[] { ("train", parts.TrainSet), ("test", parts.TestSet) })
{
    var importance = ml.BinaryClassification.PermutationFeatureImportanceNonCalibrated(model, model.Transform(part), nameof(Cargo.Late));
    foreach (var (column, change) in importance)
    {
        learned[$"{name}.{column}"] = change.AreaUnderRocCurve.Mean;
    }
}

File.WriteAllText("cargo.json", JsonSerializer.Serialize(new { Report = Verdict.Of(metrics), learned }));

public sealed class Cargo
{
    [LoadColumn(0)]
    public float Tonnes { get; set; }

    [LoadColumn(1)]
    public float Miles { get; set; }

    [LoadColumn(2)]
    public bool Late { get; set; }
}

public sealed record Verdict(double Accuracy, double Recall)
{
    public static Verdict Of(BinaryClassificationMetrics metrics) => new(metrics.Accuracy, Recall: metrics.PositiveRecall);
}
