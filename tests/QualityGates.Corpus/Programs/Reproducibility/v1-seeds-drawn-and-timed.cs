// corpus: Seeds that are themselves drawn without seed, taken from a stopwatch, or the minute; in a factory, options, a cross-validation and an extension.
// library: ML.NET
// axis: several
using System.Diagnostics;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.LightGbm;

namespace Drawn;

public sealed class Bond
{
    public float Coupon { get; set; }
    public float Years { get; set; }
    public float Label { get; set; }
}

internal static class Contexts
{
    public static MLContext Fresh() => new(new Random().Next()); // expect: MLQ1004
}

internal static class Mixing
{
    public static T[] Mixed<T>(this IEnumerable<T> rows)
    {
        var random = new Random(DateTime.Now.Millisecond + 60 * DateTime.Now.Minute); // expect: MLQ1004
        var mixed = rows.ToArray();
        for (var i = mixed.Length - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (mixed[i], mixed[j]) = (mixed[j], mixed[i]);
        }

        return mixed;
    }
}

public sealed class BondStudy
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly MLContext _ml = Contexts.Fresh();

    public double Boosted(IEnumerable<Bond> bonds)
    {
        var rows = _ml.Data.LoadFromEnumerable(bonds.Mixed());
        var trainer = _ml.Regression.Trainers.LightGbm(new LightGbmRegressionTrainer.Options // expect: MLQ1004
        {
            NumberOfLeaves = 15,
            Seed = (int)_watch.ElapsedTicks,
        });
        var pipeline = _ml.Transforms.Concatenate("Features", "Coupon", "Years").Append(trainer);
        return _ml.Regression.CrossValidate(rows, pipeline, 5, seed: Environment.TickCount).Average(fold => fold.Metrics.RSquared); // expect: MLQ1004
    }
}
