// corpus: The iterator makes its seeded generator itself, so every pass sees the same rows; the other sequence is kept in an array.
// library: ML.NET
// axis: iterator
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 9);
var view = ml.Data.LoadFromEnumerable(Rows(2000, seed: 9));
var parts = ml.Data.TrainTestSplit(view, 0.2);
var model = ml.Regression.Trainers.FastTree().Fit(parts.TrainSet);
var m = ml.Regression.Evaluate(model.Transform(parts.TestSet));
Console.WriteLine($"{m.RSquared} {m.RootMeanSquaredError}");

var shared = new Random(77);
Wave[] fresh = Enumerable.Range(0, 100).Select(i => new Wave { Features = [shared.NextSingle() * 20], Label = 0 }).ToArray();
var scored = model.Transform(ml.Data.LoadFromEnumerable(fresh));
foreach (var p in ml.Data.CreateEnumerable<Scored>(scored, reuseRowObject: true))
{
    Console.WriteLine(p.Score);
}

static IEnumerable<Wave> Rows(int count, int seed)
{
    var random = new Random(seed);
    for (var i = 0; i < count; i++)
    {
        var x = i / 100f;
        yield return new Wave { Features = [x], Label = MathF.Sin(x) + random.NextSingle() * 0.1f };
    }
}

class Wave
{
    [VectorType(1)]
    public float[] Features { get; set; } = [];

    public float Label { get; set; }
}

class Scored
{
    public float Score { get; set; }
}
