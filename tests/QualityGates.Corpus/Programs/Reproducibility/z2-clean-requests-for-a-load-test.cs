// corpus: Random readings are made up to measure how fast a loaded model answers; what it answers is not looked at.
// library: ML.NET
// axis: load test
using System.Diagnostics;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var model = ml.Model.Load(Path.Combine(AppContext.BaseDirectory, "pump.zip"), out _);
using var engine = ml.Model.CreatePredictionEngine<PumpReading, PumpAnswer>(model);

var random = new Random();
var times = new List<double>();
for (var i = 0; i < 10_000; i++)
{
    var reading = new PumpReading
    {
        Pressure = random.NextSingle() * 12,
        Flow = random.NextSingle() * 90,
        Power = 200 + random.NextSingle() * 1_800,
    };
    var started = Stopwatch.GetTimestamp();
    engine.Predict(reading);
    times.Add(Stopwatch.GetElapsedTime(started).TotalMicroseconds);
}

times.Sort();
Console.WriteLine($"median {times[times.Count / 2]:F1} µs, p99 {times[times.Count * 99 / 100]:F1} µs");

internal sealed class PumpReading
{
    public float Pressure { get; set; }

    public float Flow { get; set; }

    public float Power { get; set; }
}

internal sealed class PumpAnswer
{
    public float Score { get; set; }
}
