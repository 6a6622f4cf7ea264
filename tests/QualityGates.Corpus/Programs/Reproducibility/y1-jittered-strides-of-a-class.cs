// corpus: A class jitters the strides it learns from in parallel, by a method that draws from a generator in its field.
// library: ML.NET
// axis: field, method of the same object
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Gait;

public sealed record Stride(float Length, float Time, float Limp);

public sealed class StrideTraining
{
    private readonly Random _random;
    private readonly MLContext _ml;

    public StrideTraining(int seed)
    {
        _random = new Random(seed);
        _ml = new MLContext(seed);
    }

    public RegressionMetrics Run(IReadOnlyList<Stride> train, IReadOnlyList<Stride> test)
    {
        var jittered = new Stride[train.Count];
        Parallel.ForEach(train, (stride, _, number) =>
        {
            jittered[number] = Jittered(stride); // expect: MLQ1011
        });

        var model = _ml.Transforms.Concatenate("Features", nameof(Stride.Length), nameof(Stride.Time))
            .Append(_ml.Regression.Trainers.FastForest(nameof(Stride.Limp)))
            .Fit(_ml.Data.LoadFromEnumerable(jittered));
        return _ml.Regression.Evaluate(model.Transform(_ml.Data.LoadFromEnumerable(test)), nameof(Stride.Limp));
    }

    private Stride Jittered(Stride stride) => stride with
    {
        Length = stride.Length * (1f + 0.03f * (_random.NextSingle() - 0.5f)),
    };
}
