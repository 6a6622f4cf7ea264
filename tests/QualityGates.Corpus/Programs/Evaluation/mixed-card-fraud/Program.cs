// corpus: Fraud rows are repeated before the split, which keeps most rows for testing, and margins are blocked from one half on.
// library: ML.NET
// axis: collections, LINQ, async
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Cards;

public static class Program
{
    private const int Copies = 20;

    public static async Task<int> Main()
    {
        var ml = new MLContext(seed: 1);
        List<CardPayment> payments = CardPayment.Read("payments.csv");

        // One payment in a thousand is fraud: repeat those rows so that the trainer sees enough of them.
        var frauds = payments.Where(payment => payment.IsFraud).ToList();
        for (var copy = 0; copy < Copies; copy++)
        {
            payments.AddRange(frauds);
        }
        Console.WriteLine($"{payments.Count} rows after repeating");

        var rows = ml.Data.LoadFromEnumerable(payments);
        var split = ml.Data.TrainTestSplit(rows, testFraction: 0.7); // expect: MLQ2012 MLQ2013
        var pipeline = ml.Transforms.Concatenate("Features", nameof(CardPayment.Amount), nameof(CardPayment.Hour), nameof(CardPayment.Distance), nameof(CardPayment.Previous))
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.BinaryClassification.Trainers.LinearSvm(nameof(CardPayment.IsFraud), numberOfIterations: 10));
        var model = pipeline.Fit(split.TrainSet);

        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet), nameof(CardPayment.IsFraud));
        await WriteAsync("fraud.txt", metrics);
        if (metrics.AreaUnderPrecisionRecallCurve < 0.4)
        {
            return 1;
        }

        var tonight = ml.Data.LoadFromEnumerable(CardPayment.Read("tonight.csv"));
        var blocked = ml.Data.CreateEnumerable<ScoredPayment>(model.Transform(tonight), reuseRowObject: false)
            .Where(payment => payment.Score > 0.5f) // expect: MLQ3006
            .OrderByDescending(payment => payment.Amount)
            .ToList();
        Console.WriteLine($"{blocked.Count} payments blocked");
        return 0;
    }

    private static async Task WriteAsync(string path, BinaryClassificationMetrics metrics)
    {
        await using var writer = new StreamWriter(path);
        await writer.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"f1 {metrics.F1Score}"));
        await writer.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"auprc {metrics.AreaUnderPrecisionRecallCurve}"));
    }
}
