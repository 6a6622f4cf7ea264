// corpus: The threshold with the best F1 on the test rows is set, and the F1 of the test rows is told.
// library: ML.NET
// axis: methods, CreateEnumerable
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

public class Claim
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Days { get; set; }
    [LoadColumn(2)] public bool Label { get; set; }
}

public class ScoredClaim
{
    public bool Label { get; set; }
    public float Score { get; set; }
}

public static class Program
{
    private static readonly MLContext Ml = new(seed: 3);

    public static void Main(string[] args)
    {
        var claims = Ml.Data.LoadFromTextFile<Claim>(args[0], separatorChar: ',', hasHeader: true);
        var split = Ml.Data.TrainTestSplit(claims, 0.25);
        var features = Ml.Transforms.Concatenate("Features", "Amount", "Days").Append(Ml.Transforms.NormalizeMinMax("Features")).Fit(split.TrainSet);
        var model = Ml.BinaryClassification.Trainers.LbfgsLogisticRegression().Fit(features.Transform(split.TrainSet));

        var scored = model.Transform(features.Transform(split.TestSet));
        var threshold = FindThreshold(scored); // expect: MLQ2006
        var tuned = Ml.BinaryClassification.ChangeModelThreshold(model, threshold);
        var metrics = Ml.BinaryClassification.Evaluate(tuned.Transform(features.Transform(split.TestSet)));
        Console.WriteLine($"threshold {threshold:0.000}: F1 {metrics.F1Score:0.000}, AUC {metrics.AreaUnderRocCurve:0.000}");
    }

    private static float FindThreshold(IDataView scored)
    {
        var rows = Ml.Data.CreateEnumerable<ScoredClaim>(scored, reuseRowObject: false).ToList();
        float best = 0;
        double bestF1 = 0;
        foreach (var candidate in rows.Select(row => row.Score).Distinct())
        {
            double truePositives = rows.Count(row => row.Label && row.Score >= candidate);
            double falsePositives = rows.Count(row => !row.Label && row.Score >= candidate);
            double falseNegatives = rows.Count(row => row.Label && row.Score < candidate);
            double f1 = 2 * truePositives / (2 * truePositives + falsePositives + falseNegatives);
            if (f1 > bestF1)
            {
                bestF1 = f1;
                best = candidate;
            }
        }

        return best;
    }
}
