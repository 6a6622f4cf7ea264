// corpus: Settings default to a folder of somebody's home; a backslash joins folder and file in another place.
// library: ML.NET
// axis: options class, init property, string concatenation
using Microsoft.ML;
using Microsoft.ML.Data;

var settings = new TrainSettings();
var ml = new MLContext(1);
var rows = ml.Data.LoadFromTextFile<Loan>(settings.File, hasHeader: true);
var parts = ml.Data.TrainTestSplit(rows, 0.1);
var model = ml.Transforms.Concatenate("Features", "Income", "Debt")
    .Append(ml.BinaryClassification.Trainers.FastTree("Default"))
    .Fit(parts.TrainSet);
var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), "Default");
Console.WriteLine($"{metrics.F1Score:F3} {metrics.AreaUnderRocCurve:F3}");
ml.Model.Save(model, rows.Schema, "models\\loan.zip"); // expect: MLQ4002

public sealed class TrainSettings
{
    public string File { get; init; } = "/home/anna/projects/loans/data.tsv"; // expect: MLQ4001
}

public sealed class Loan
{
    [LoadColumn(0)] public float Income { get; set; }
    [LoadColumn(1)] public float Debt { get; set; }
    [LoadColumn(2)] public bool Default { get; set; }
}
