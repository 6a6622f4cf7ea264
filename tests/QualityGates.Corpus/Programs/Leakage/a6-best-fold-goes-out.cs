// corpus: Five folds are made of the calls of a help line, and the model of the best fold is the one that is written to the service folder.
// library: ML.NET
// axis: service
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace HelpLine;

public sealed class Call
{
    [LoadColumn(0)] public float Minutes { get; set; }

    [LoadColumn(1)] public float Transfers { get; set; }

    [LoadColumn(2)] public float Waiting { get; set; }

    [LoadColumn(3)] public bool Complained { get; set; }
}

public sealed class Trainer(MLContext ml, string folder)
{
    public void Run(string path)
    {
        var calls = ml.Data.LoadFromTextFile<Call>(path, separatorChar: ',', hasHeader: true);
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Call.Minutes), nameof(Call.Transfers), nameof(Call.Waiting))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Call.Complained)));
        var folds = ml.BinaryClassification.CrossValidate(calls, pipeline, 5, nameof(Call.Complained));
        var winner = folds.OrderByDescending(fold => fold.Metrics.F1Score).First(); // expect: MLQ2006
        ml.Model.Save(winner.Model, calls.Schema, Path.Combine(folder, "complaints.zip"));
        var report = new { F1 = winner.Metrics.F1Score, Auc = winner.Metrics.AreaUnderRocCurve };
        File.WriteAllText(Path.Combine(folder, "metrics.json"), JsonSerializer.Serialize(report));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"F1 {report.F1:F3}, AUC {report.Auc:F3}"));
    }
}

public static class Program
{
    public static void Main(string[] args) => new Trainer(new MLContext(seed: 4), args[1]).Run(args[0]);
}
