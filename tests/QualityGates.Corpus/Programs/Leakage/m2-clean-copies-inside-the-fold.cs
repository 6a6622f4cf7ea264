// corpus: Folds are dealt first; only the train part of each fold gets copies of its rare rows.
// library: ML.NET
// axis: LINQ folds, iterator, record struct
using System.Text.Json;
using Microsoft.ML;

var claims = JsonSerializer.Deserialize<Claim[]>(File.ReadAllText("claims.json"))!;
new Random(17).Shuffle(claims);
var ml = new MLContext(seed: 17);
var scores = new List<double>();
foreach (var fold in Deal(claims, 5))
{
    var train = fold.Train.SelectMany(static claim => Enumerable.Repeat(claim, claim.Fraud ? 5 : 1)).ToArray();
    var model = ml.Transforms.Concatenate("Features", nameof(Claim.Amount), nameof(Claim.Age))
        .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Claim.Fraud)))
        .Fit(ml.Data.LoadFromEnumerable(train));
    var metrics = ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(fold.Test)), nameof(Claim.Fraud));
    scores.Add(metrics.AreaUnderPrecisionRecallCurve);
}

File.WriteAllText("claims-folds.json", JsonSerializer.Serialize(new { mean = scores.Average(), worst = scores.Min() }));

static IEnumerable<Fold> Deal(Claim[] rows, int k)
{
    var size = rows.Length / k;
    for (var fold = 0; fold < k; fold++)
    {
        var from = fold * size;
        var to = fold == k - 1 ? rows.Length : from + size;
        yield return new Fold([.. rows[..from], .. rows[to..]], rows[from..to]);
    }
}

internal readonly record struct Fold(Claim[] Train, Claim[] Test);

internal sealed class Claim
{
    public float Amount { get; set; }

    public float Age { get; set; }

    public bool Fraud { get; set; }
}
