// corpus: Parallel work shares one generator and one seeded context; the versions with one per item do not.
// library: ML.NET
// axis: Parallel.For, Task.Run, PLINQ, captured field
using Microsoft.ML;

namespace Sweep;

internal sealed class Augmenter
{
    private readonly Random _random = new(3);

    public void AddNoise(float[][] rows)
    {
        Parallel.For(0, rows.Length, i =>
        {
            rows[i][0] += _random.NextSingle() * 0.1f; // expect: MLQ1011
        });
    }

    public void AddNoiseRepeatably(float[][] rows)
    {
        Parallel.For(0, rows.Length, i =>
        {
            var own = new Random(3 + i);
            rows[i][0] += own.NextSingle() * 0.1f;
        });
    }
}

internal static class Search
{
    public static ITransformer Noisy(MLContext ml, float[][] rows)
    {
        new Augmenter().AddNoise(rows);
        return ml.Transforms.NormalizeMinMax("V").Fit(ml.Data.LoadFromEnumerable(rows.Select(r => new Value { V = r[0] }).ToList()));
    }

    public static double[] Run(IDataView train, IDataView test, int[] leaves)
    {
        var ml = new MLContext(seed: 1);
        var scores = new double[leaves.Length];
        Parallel.For(0, leaves.Length, i =>
        {
            var model = ml.Regression.Trainers.LightGbm(numberOfLeaves: leaves[i]).Fit(train); // expect: MLQ1011
            scores[i] = ml.Regression.Evaluate(model.Transform(test)).MeanAbsoluteError;
        });
        return scores;
    }

    public static async Task<double[]> RunTasks(IDataView train, IDataView test, int[] leaves)
    {
        var tasks = leaves.Select(leaf => Task.Run(() =>
        {
            var own = new MLContext(seed: 1);
            var model = own.Regression.Trainers.LightGbm(numberOfLeaves: leaf).Fit(train);
            return own.Regression.Evaluate(model.Transform(test)).MeanAbsoluteError;
        }));
        return await Task.WhenAll(tasks);
    }

    public static float[] Jitter(float[] values)
    {
        var shared = new Random(9);
        return values.AsParallel().AsOrdered().Select(v => v + shared.NextSingle()).ToArray(); // expect: MLQ1011
    }

    public static ITransformer Fit(MLContext ml, float[] values) =>
        ml.Transforms.NormalizeMinMax("V").Fit(ml.Data.LoadFromEnumerable(Jitter(values).Select(v => new Value { V = v }).ToList()));
}

internal sealed class Value
{
    public float V { get; set; }
}
