// corpus: One class takes the answers of two models; only one of them gives probabilities, so the property is filled where there are any.
// library: ML.NET
// axis: generic ward, shared prediction class
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Mails;

public sealed class Mail
{
    [LoadColumn(0)] public float Links { get; set; }

    [LoadColumn(1)] public float Capitals { get; set; }

    [LoadColumn(2)] public float Senders { get; set; }

    [LoadColumn(3)] public bool Spam { get; set; }
}

public sealed class Verdict
{
    public bool PredictedLabel { get; set; }

    public float Score { get; set; }

    public float Probability { get; set; }
}

public sealed record Report(string Name, double Accuracy, double F1, double Auc);

public static class Program
{
    public static void Main(string[] args)
    {
        var folder = args.Length > 0 ? args[0] : AppContext.BaseDirectory;
        var ml = new MLContext(seed: 44);
        var rows = ml.Data.LoadFromTextFile<Mail>(Path.Combine(folder, "mails.tsv"), hasHeader: true);
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.2);
        var features = ml.Transforms.Concatenate("Features", nameof(Mail.Links), nameof(Mail.Capitals), nameof(Mail.Senders));

        var quick = features.Append(ml.BinaryClassification.Trainers.FastForest(labelColumnName: nameof(Mail.Spam))).Fit(split.TrainSet);
        var sure = features.Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Mail.Spam))).Fit(split.TrainSet);
        var ofQuick = ml.BinaryClassification.EvaluateNonCalibrated(quick.Transform(split.TestSet), labelColumnName: nameof(Mail.Spam));
        var ofSure = ml.BinaryClassification.Evaluate(sure.Transform(split.TestSet), labelColumnName: nameof(Mail.Spam));
        Report[] reports =
        [
            new("quick", ofQuick.Accuracy, ofQuick.F1Score, ofQuick.AreaUnderRocCurve),
            new("sure", ofSure.Accuracy, ofSure.F1Score, ofSure.AreaUnderRocCurve),
        ];
        File.WriteAllText(Path.Combine(folder, "mails.json"), JsonSerializer.Serialize(reports));

        using var first = ml.Model.CreatePredictionEngine<Mail, Verdict>(quick);
        using var second = ml.Model.CreatePredictionEngine<Mail, Verdict>(sure);
        var mail = new Mail { Links = 14, Capitals = 0.6f, Senders = 1 };
        var verdict = first.Predict(mail);
        Console.WriteLine(verdict.PredictedLabel ? $"spam, {second.Predict(mail).Probability:P0}" : $"no spam, margin {verdict.Score:F2}");
    }
}
