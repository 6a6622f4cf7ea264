// corpus: Rare rows are copied five times, then folds are dealt by position: copies of one row are on both sides.
// library: ML.NET
// axis: LINQ folds, iterator, SelectMany
using System.Text.Json;
using Microsoft.ML;

var claims = JsonSerializer.Deserialize<List<Claim>>(File.ReadAllText("claims.json"))!;
var balanced = claims.SelectMany(static claim => Enumerable.Repeat(claim, claim.Fraud ? 5 : 1)).ToList();
var order = new Random(17);
var shuffled = balanced.OrderBy(_ => order.Next()).ToArray();

var ml = new MLContext(seed: 17);
var scores = Folds.Of(shuffled, 5).Select(fold => // expect: MLQ2012
{
    var model = ml.Transforms.Concatenate("Features", nameof(Claim.Amount), nameof(Claim.Age))
        .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Claim.Fraud)))
        .Fit(ml.Data.LoadFromEnumerable(fold.Train));
    return ml.BinaryClassification.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(fold.Test)), nameof(Claim.Fraud)).AreaUnderPrecisionRecallCurve;
}).ToArray();
File.WriteAllText("claims-folds.json", JsonSerializer.Serialize(new { mean = scores.Average(), worst = scores.Min() }));

internal static class Folds
{
    public static IEnumerable<(T[] Train, T[] Test)> Of<T>(T[] rows, int k)
    {
        for (var fold = 0; fold < k; fold++)
        {
            var current = fold;
            yield return (
                rows.Where((_, i) => i % k != current).ToArray(),
                rows.Where((_, i) => i % k == current).ToArray());
        }
    }
}

internal sealed class Claim
{
    public float Amount { get; set; }

    public float Age { get; set; }

    public bool Fraud { get; set; }
}
