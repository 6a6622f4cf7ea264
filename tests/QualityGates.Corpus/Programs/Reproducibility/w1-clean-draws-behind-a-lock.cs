// corpus: Threads take from a seeded generator behind a lock, and others have one each from a ThreadLocal.
// library: ML.NET
// axis: lock, ThreadLocal
using Microsoft.ML;

namespace Windfarm;

public sealed class Gust
{
    public float Speed { get; set; }

    public float Power { get; set; }
}

public sealed class GustSource : IDisposable
{
    private readonly object _gate = new();
    private readonly Random _random = new(10);
    private readonly ThreadLocal<Random> _own = new(() => new Random(20));

    public IDataView Locked(MLContext ml, int count)
    {
        var gusts = new Gust[count];
        Parallel.For(0, count, i =>
        {
            double speed;
            lock (_gate)
            {
                speed = _random.NextDouble() * 25;
            }

            gusts[i] = new Gust { Speed = (float)speed, Power = (float)Curve(speed) };
        });
        return ml.Data.LoadFromEnumerable(gusts);
    }

    public IDataView Owned(MLContext ml, int count)
    {
        var gusts = new Gust[count];
        Parallel.ForEach(Enumerable.Range(0, count), i =>
        {
            var speed = _own.Value!.NextDouble() * 25;
            gusts[i] = new Gust { Speed = (float)speed, Power = (float)Curve(speed) };
        });
        return ml.Data.LoadFromEnumerable(gusts);
    }

    public void Dispose() => _own.Dispose();

    private static double Curve(double speed) => speed is < 3 or > 22 ? 0 : Math.Min(1, Math.Pow(speed / 12, 3));
}
