// corpus: Customers whose perceptron score reaches a constant of 0.5 get a voucher, as if the margin were a probability.
// library: ML.NET
// axis: LINQ Where over CreateEnumerable, const
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Vouchers;

internal static class Program
{
    private const float Threshold = 0.5f;

    private static int Main()
    {
        var ml = new MLContext(seed: 12);
        var history = ml.Data.LoadFromTextFile<Shopper>("history.csv", separatorChar: ',', hasHeader: true);
        var split = ml.Data.TrainTestSplit(history, testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", "Orders", "Returns", "DaysAway")
            .Append(ml.Transforms.NormalizeMeanVariance("Features"))
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron("Label"))
            .Fit(split.TrainSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(model.Transform(split.TestSet));
        if (metrics.AreaUnderRocCurve < 0.7 || metrics.F1Score < 0.5)
        {
            return 1;
        }

        var today = ml.Data.LoadFromTextFile<Shopper>("today.csv", separatorChar: ',', hasHeader: true);
        IEnumerable<Answer> answers = ml.Data.CreateEnumerable<Answer>(model.Transform(today), reuseRowObject: false);
        var likely = answers.Where(a => a.Score >= Threshold); // expect: MLQ3006
        File.WriteAllLines("vouchers.txt", likely.Select(a => a.Customer));
        return 0;
    }
}

internal sealed class Shopper
{
    [LoadColumn(0)] public string Customer { get; set; } = "";
    [LoadColumn(1)] public float Orders { get; set; }
    [LoadColumn(2)] public float Returns { get; set; }
    [LoadColumn(3)] public float DaysAway { get; set; }
    [LoadColumn(4)] public bool Label { get; set; }
}

internal sealed class Answer
{
    public string Customer { get; set; } = "";
    public float Score { get; set; }
}
