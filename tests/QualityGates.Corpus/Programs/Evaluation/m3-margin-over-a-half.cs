// corpus: The margin of a perceptron is compared with a half as if it were a probability, and importance is asked of the rows the model knows.
// library: ML.NET
// axis: record, extension method, LINQ
// scores: MLQ3007
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Loans;

public sealed class Verdict
{
    public float Score { get; set; }

    public bool Repaid { get; set; }
}

public static class Verdicts
{
    private const float Cut = 0.5f;

    public static int Granted(this IEnumerable<Verdict> verdicts) => verdicts.Count(static v => v.Score > Cut);
}

public static class Program
{
    public static void Main()
    {
        var ml = new MLContext(seed: 55);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Loan>("loans.tsv", hasHeader: true), 0.25);
        var model = ml.Transforms.Concatenate("Features", nameof(Loan.Income), nameof(Loan.Debt))
            .Append(ml.Transforms.NormalizeMinMax("Features"))
            .Append(ml.BinaryClassification.Trainers.AveragedPerceptron(nameof(Loan.Repaid)))
            .Fit(parts.TrainSet);
        var scored = model.Transform(parts.TestSet);
        var metrics = ml.BinaryClassification.EvaluateNonCalibrated(scored, nameof(Loan.Repaid));
        var granted = ml.Data.CreateEnumerable<Verdict>(scored, reuseRowObject: false).Granted(); // expect: MLQ3006
        var importance = ml.BinaryClassification.PermutationFeatureImportanceNonCalibrated(model, parts.TrainSet, nameof(Loan.Repaid), permutationCount: 5); // expect: MLQ3007
        File.WriteAllText("loans.json", JsonSerializer.Serialize(new
        {
            metrics.F1Score,
            metrics.AreaUnderRocCurve,
            granted,
            importance = importance.ToDictionary(static p => p.Key, static p => p.Value.AreaUnderRocCurve.Mean),
        }));
    }
}

public sealed class Loan
{
    [LoadColumn(0)] public float Income { get; set; }

    [LoadColumn(1)] public float Debt { get; set; }

    [LoadColumn(2)] public bool Repaid { get; set; }
}
