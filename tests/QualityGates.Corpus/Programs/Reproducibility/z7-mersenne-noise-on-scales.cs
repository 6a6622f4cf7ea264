// corpus: Weighings for training get noise of a Mersenne Twister of Math.NET that nobody gave a seed.
// library: ML.NET, Math.NET
// axis: library class
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Random;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Scales;

public sealed class Weighing
{
    public float Left { get; set; }
    public float Right { get; set; }
    public float Grams { get; set; }
}

public static class ScaleModel
{
    public static RegressionMetrics Train(MLContext ml, IEnumerable<Weighing> train, IEnumerable<Weighing> test)
    {
        var twister = new MersenneTwister(); // expect: MLQ1002
        var noisy = train.Select(w => new Weighing
        {
            Left = w.Left + (float)Normal.Sample(twister, 0, 0.1),
            Right = w.Right + (float)Normal.Sample(twister, 0, 0.1),
            Grams = w.Grams,
        }).ToArray();
        var model = ml.Transforms.Concatenate("Features", "Left", "Right")
            .Append(ml.Regression.Trainers.FastTree("Grams"))
            .Fit(ml.Data.LoadFromEnumerable(noisy));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), "Grams");
    }
}
