// corpus: An iterator adds noise from a generator that goes on, and the view over it is split: each pass sees other rows.
// library: ML.NET
// axis: iterator
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 9);
var source = new NoisySource(new Random(9));
var view = ml.Data.LoadFromEnumerable(source.Rows(2000)); // expect: MLQ1010
var parts = ml.Data.TrainTestSplit(view, 0.2);
var model = ml.Regression.Trainers.FastTree().Fit(parts.TrainSet);
var m = ml.Regression.Evaluate(model.Transform(parts.TestSet));
Console.WriteLine($"{m.RSquared} {m.RootMeanSquaredError}");

sealed class NoisySource(Random random)
{
    public IEnumerable<Wave> Rows(int count)
    {
        for (var i = 0; i < count; i++)
        {
            var x = i / 100f;
            yield return new Wave { Features = [x], Label = MathF.Sin(x) + (float)random.NextDouble() * 0.1f };
        }
    }
}

class Wave
{
    [VectorType(1)]
    public float[] Features { get; set; } = [];

    public float Label { get; set; }
}
