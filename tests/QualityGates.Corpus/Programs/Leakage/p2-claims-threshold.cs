// corpus: The threshold of a claims classifier is searched among the scores of the test claims, whose F1 at that threshold is the final figure.
// library: ML.NET
// axis: rows read back, aggregate over candidates, helper on a sequence
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 6);
var claims = ml.Data.LoadFromTextFile<Claim>("claims.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(claims, 0.3);
var model = ml.Transforms.Concatenate("Features", "Amount", "Age", "Previous")
    .Append(ml.BinaryClassification.Trainers.FastTree("Fraud"))
    .Fit(split.TrainSet);

var scored = ml.Data.CreateEnumerable<ScoredClaim>(model.Transform(split.TestSet), reuseRowObject: false).ToList();
var (threshold, f1) = Enumerable.Range(1, 19)
    .Select(step => step * 0.05f)
    .Select(candidate => (Threshold: candidate, F1: F1At(scored, candidate)))
    .MaxBy(pair => pair.F1); // expect: MLQ2006
Console.WriteLine($"threshold {threshold:F2}: F1 {f1:F3}");

static double F1At(IReadOnlyCollection<ScoredClaim> rows, float threshold)
{
    int hits = rows.Count(row => row.Fraud && row.Probability >= threshold);
    int wrong = rows.Count(row => row.Fraud != row.Probability >= threshold);
    return 2.0 * hits / (2 * hits + wrong);
}

internal sealed class Claim
{
    [LoadColumn(0)] public float Amount { get; set; }
    [LoadColumn(1)] public float Age { get; set; }
    [LoadColumn(2)] public float Previous { get; set; }
    [LoadColumn(3)] public bool Fraud { get; set; }
}

internal sealed class ScoredClaim
{
    public bool Fraud { get; set; }
    public float Probability { get; set; }
}
