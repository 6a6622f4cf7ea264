// corpus: A helper that each row calls makes its generator anew with one constant, so that every row gets the same noise.
// library: ML.NET
// axis: helper
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 1);
var rows = File.ReadLines("speeds.txt")
    .Select(l => float.Parse(l, System.Globalization.CultureInfo.InvariantCulture))
    .Select(v => new Speed { Label = v, Features = [v / 2 + Augment.Jitter(0.3f), v * v] })
    .ToList();
var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows));
var model = ml.Regression.Trainers.FastForest().Fit(parts.TrainSet);
var m = ml.Regression.Evaluate(model.Transform(parts.TestSet));
Console.WriteLine($"{m.RSquared} {m.MeanAbsoluteError}");

static class Augment
{
    private const int Seed = 31;

    public static float Jitter(float width)
    {
        var random = new Random(Seed); // expect: MLQ1013
        return (random.NextSingle() - 0.5f) * width;
    }
}

class Speed
{
    public float Label { get; set; }

    [VectorType(2)]
    public float[] Features { get; set; } = [];
}
