// corpus: Each thread that simulates queues at a till has a generator of its own.
// library: ML.NET
// axis: ThreadLocal
using Microsoft.ML;

namespace Queues;

public sealed class Minute
{
    public float Customers { get; set; }

    public float Tills { get; set; }

    public float Waiting { get; set; }
}

public sealed class TillModel : IDisposable
{
    private int _seed = 100;
    private readonly ThreadLocal<Random> _random;

    public TillModel() => _random = new ThreadLocal<Random>(() => new Random(Interlocked.Increment(ref _seed)));

    public void Dispose() => _random.Dispose();

    public (double Mae, double Rmse) Judge(MLContext ml, Minute[] observed)
    {
        var minutes = new Minute[10_000];
        Parallel.For(0, minutes.Length, i =>
        {
            var random = _random.Value!;
            var customers = random.Next(60);
            var tills = random.Next(1, 8);
            minutes[i] = new Minute { Customers = customers, Tills = tills, Waiting = customers / (float)tills };
        });

        var model = ml.Transforms.Concatenate("Features", nameof(Minute.Customers), nameof(Minute.Tills))
            .Append(ml.Regression.Trainers.FastForest(nameof(Minute.Waiting)))
            .Fit(ml.Data.LoadFromEnumerable(minutes));
        var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(observed)), nameof(Minute.Waiting));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
