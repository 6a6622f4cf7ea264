// corpus: A screen saver draws its particles at random and moves them in loops, and names runs by Guids; the one generator that picks rows has a seed.
// library: ML.NET
// axis: array field, methods that update it, retry with jitter
using System.Globalization;
using Microsoft.ML;

namespace Kiosk;

public sealed class Swarm
{
    private readonly double[] _x;
    private readonly double[] _speed;

    public Swarm(int particles)
    {
        var random = new Random();
        _x = new double[particles];
        _speed = new double[particles];
        for (var i = 0; i < particles; i++)
        {
            _x[i] = random.NextDouble();
            _speed[i] = random.NextDouble() - 0.5;
        }
    }

    public void Move(double[][] walls, int frames)
    {
        for (var frame = 0; frame < frames; frame++)
        {
            for (var i = 0; i < _x.Length; i++)
            {
                foreach (var wall in walls)
                {
                    _speed[i] -= 0.01 * wall[0] * Math.Sign(_x[i] - wall[1]);
                }
                _x[i] += _speed[i];
            }
        }
    }
}

public sealed class Visit
{
    public float Seconds { get; set; }
    public float Touches { get; set; }
    public bool Returned { get; set; }
}

public sealed class VisitModel(Func<Task<List<Visit>>> download, int seed)
{
    public async Task<string> TrainAsync()
    {
        var visits = await WithRetry(download);
        var order = new Random(seed);
        var rows = visits.OrderBy(_ => order.Next()).ToList();
        var ml = new MLContext(seed);
        var train = ml.Data.LoadFromEnumerable(rows.Skip(rows.Count / 4));
        var test = ml.Data.LoadFromEnumerable(rows.Take(rows.Count / 4));
        var model = ml.Transforms.Concatenate("Features", nameof(Visit.Seconds), nameof(Visit.Touches))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Visit.Returned)))
            .Fit(train);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(Visit.Returned));
        var run = Guid.NewGuid().ToString("N");
        await File.WriteAllTextAsync(run + ".json", string.Create(CultureInfo.InvariantCulture, $"{{\"auc\":{metrics.AreaUnderRocCurve},\"f1\":{metrics.F1Score}}}"));
        return run;
    }

    private static async Task<T> WithRetry<T>(Func<Task<T>> action)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await action();
            }
            catch (HttpRequestException) when (attempt < 4)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100 * attempt + Random.Shared.Next(50)));
            }
        }
    }
}
