// corpus: The cut of the probability is searched on the test rows, and the best F1 found there goes into the report.
// library: ML.NET
// axis: extension method, LINQ
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 8);
var claims = ml.Data.LoadFromTextFile<Claim>("claims.csv", separatorChar: ',', hasHeader: true);
var parts = ml.Data.TrainTestSplit(claims, testFraction: 0.3);
var model = ml.Transforms.Concatenate("Features", nameof(Claim.Amount), nameof(Claim.Delay), nameof(Claim.Earlier))
    .Append(ml.BinaryClassification.Trainers.FastTree(labelColumnName: nameof(Claim.Fraud)))
    .Fit(parts.TrainSet);
var (cut, f1) = ml.BestCut(model, parts.TestSet); // expect: MLQ2006
File.WriteAllText("cut.json", System.Text.Json.JsonSerializer.Serialize(new { cut, f1 }));
ml.Model.Save(model, claims.Schema, "claims.zip");

public sealed class Claim
{
    [LoadColumn(0)]
    public float Amount { get; set; }

    [LoadColumn(1)]
    public float Delay { get; set; }

    [LoadColumn(2)]
    public float Earlier { get; set; }

    [LoadColumn(3)]
    public bool Fraud { get; set; }
}

public sealed class Scored
{
    public bool Fraud { get; set; }

    public float Probability { get; set; }
}

public static class Cuts
{
    public static (float Cut, double F1) BestCut(this MLContext ml, ITransformer model, IDataView rows)
    {
        var scored = ml.Data.CreateEnumerable<Scored>(model.Transform(rows), reuseRowObject: false).ToList();
        return Enumerable.Range(1, 19)
            .Select(step => step * 0.05f)
            .Select(cut => (Cut: cut, F1: F1(scored, cut)))
            .MaxBy(candidate => candidate.F1);
    }

    private static double F1(List<Scored> scored, float cut)
    {
        double hits = scored.Count(row => row.Fraud && row.Probability >= cut);
        double alarms = scored.Count(row => row.Probability >= cut);
        double frauds = scored.Count(row => row.Fraud);
        return alarms + frauds == 0 ? 0 : 2 * hits / (alarms + frauds);
    }
}
