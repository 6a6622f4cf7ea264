// corpus: The cut of the probability is the one with the best F1 on the test rows, and that F1 is reported.
// library: ML.NET
// axis: class, tuples, LINQ
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromTextFile<Payment>("payments.csv", ',', hasHeader: true), 0.25);
var model = ml.Transforms.Concatenate("Features", "Amount", "Hour", "Age")
    .Append(ml.BinaryClassification.Trainers.LightGbm("Fraud"))
    .Fit(parts.TrainSet);
var scored = ml.Data.CreateEnumerable<Scored>(model.Transform(parts.TestSet), reuseRowObject: false).ToList();

var (cut, f1) = ThresholdFinder.Best(scored); // expect: MLQ2006
Console.WriteLine($"cut {cut:F2}: F1 {f1:F3} on the test set");
File.WriteAllText("cut.txt", FormattableString.Invariant($"{cut}"));

static class ThresholdFinder
{
    public static (double Cut, double F1) Best(IReadOnlyList<Scored> rows) =>
        Enumerable.Range(1, 99).Select(percent => percent / 100.0).Select(cut => (Cut: cut, F1: Score(rows, cut))).MaxBy(candidate => candidate.F1);

    private static double Score(IReadOnlyList<Scored> rows, double cut)
    {
        double hits = rows.Count(row => row.Fraud && row.Probability >= cut);
        double alarms = rows.Count(row => !row.Fraud && row.Probability >= cut);
        double missed = rows.Count(row => row.Fraud && row.Probability < cut);
        return hits == 0 ? 0 : 2 * hits / (2 * hits + alarms + missed);
    }
}

sealed class Payment
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Hour { get; set; }
    [LoadColumn(2)] public float Age { get; set; }
    [LoadColumn(3)] public bool Fraud { get; set; }
}

sealed class Scored
{
    public bool Fraud { get; set; }
    public float Probability { get; set; }
}
