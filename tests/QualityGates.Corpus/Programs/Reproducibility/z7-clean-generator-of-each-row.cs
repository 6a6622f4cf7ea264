// corpus: Each row has a generator whose seed is its place, so that the noise of a row is its own and can be repeated.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Places;

public sealed class Beam
{
    public float Span { get; set; }
    public float Load { get; set; }
    public float Bend { get; set; }
}

public static class Beams
{
    public static RegressionMetrics Train(MLContext ml, Beam[] train, Beam[] test, int seed)
    {
        var noisy = train
            .Select((beam, i) => new Beam
            {
                Span = beam.Span + new Random(seed + i).NextSingle() * 0.01f,
                Load = beam.Load,
                Bend = beam.Bend,
            })
            .ToList();
        var model = ml.Transforms.Concatenate("Features", "Span", "Load")
            .Append(ml.Regression.Trainers.FastTree("Bend"))
            .Fit(ml.Data.LoadFromEnumerable(noisy));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Bend");
    }
}
