// corpus: LightGBM is calibrated; the report evaluates it without calibration and so loses the log-loss.
// library: ML.NET
// axis: out parameter, using static method
using System;
using System.Globalization;
using System.IO;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Insurance;

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 1);
        if (!TryTrain(ml, "claims.csv", out var model, out var heldOut))
        {
            Console.Error.WriteLine("There are no claims.");
            return;
        }

        var scored = model.Transform(heldOut);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(scored, nameof(Claim.Fraud)); // expect: MLQ3003
        using var report = new StreamWriter("claims.txt");
        report.WriteLine(metrics.AreaUnderPrecisionRecallCurve.ToString("R", CultureInfo.InvariantCulture));
        report.WriteLine(metrics.F1Score.ToString("R", CultureInfo.InvariantCulture));
    }

    private static bool TryTrain(MLContext ml, string file, out ITransformer model, out IDataView heldOut)
    {
        model = null!;
        heldOut = null!;
        if (!File.Exists(file))
        {
            return false;
        }

        var claims = ml.Data.LoadFromTextFile<Claim>(file, separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(claims, testFraction: 0.2);
        heldOut = split.TestSet;
        model = ml.Transforms.Concatenate("Features", nameof(Claim.Amount), nameof(Claim.Age))
            .Append(ml.BinaryClassification.Trainers.LightGbm(nameof(Claim.Fraud)))
            .Fit(split.TrainSet);
        return true;
    }
}

public class Claim
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public bool Fraud { get; set; }
}
