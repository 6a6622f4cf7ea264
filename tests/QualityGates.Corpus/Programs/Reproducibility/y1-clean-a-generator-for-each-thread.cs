// corpus: Each thread has a generator of its own from a ThreadLocal, made from a seed that counts up, and blurs candles with it.
// library: ML.NET
// axis: ThreadLocal
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Candles;

public sealed record Candle(float Width, float Wax, float Hours);

public sealed class CandleStudy(int seed) : IDisposable
{
    private int _made;
    private ThreadLocal<Random>? _generators;

    public void Dispose() => _generators?.Dispose();

    public RegressionMetrics Run(Candle[] train, Candle[] test)
    {
        _generators = new ThreadLocal<Random>(() => new Random(seed + Interlocked.Increment(ref _made)));
        var blurred = new Candle[train.Length];
        Parallel.For(0, train.Length, number =>
        {
            var generator = _generators.Value!;
            blurred[number] = train[number] with { Wax = train[number].Wax + 0.1f * generator.NextSingle() };
        });

        var ml = new MLContext(seed);
        var model = ml.Transforms.Concatenate("Features", nameof(Candle.Width), nameof(Candle.Wax))
            .Append(ml.Regression.Trainers.FastTree(nameof(Candle.Hours)))
            .Fit(ml.Data.LoadFromEnumerable(blurred));
        return ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(test)), nameof(Candle.Hours));
    }
}
