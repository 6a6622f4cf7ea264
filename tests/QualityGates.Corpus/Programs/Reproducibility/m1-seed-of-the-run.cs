// corpus: The seed of every run is taken from its identifier, from the clock of the machine, or from the process.
// library: ML.NET, MathNet
// axis: property, record, switch
using System.Diagnostics;
using System.Text.Json;
using MathNet.Numerics.Random;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Runs;

internal sealed record RunInfo(Guid Id, DateTimeOffset Start)
{
    public int Seed => BitConverter.ToInt32(Id.ToByteArray(), 0);

    public static RunInfo New() => new(Guid.NewGuid(), DateTimeOffset.UtcNow);
}

internal static class Program
{
    private static void Main()
    {
        var run = RunInfo.New();
        var ml = new MLContext(seed: run.Seed); // expect: MLQ1004
        var order = new MersenneTwister((int)run.Start.ToUnixTimeSeconds()); // expect: MLQ1004
        var rows = JsonSerializer.Deserialize<Meter[]>(File.ReadAllText("meters.json"))!;
        var shuffled = rows.Select(row => (row, key: order.NextDouble())).OrderBy(static p => p.key).Select(static p => p.row).ToArray();
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(shuffled), 0.2, seed: Process.GetCurrentProcess().Id); // expect: MLQ1004
        var model = ml.Regression.Trainers.FastTree(nameof(Meter.Usage), nameof(Meter.Past)).Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Meter.Usage));
        File.WriteAllText("meters-report.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RSquared }));
    }
}

internal sealed class Meter
{
    [VectorType(24)] public float[] Past { get; set; } = [];

    public float Usage { get; set; }
}
