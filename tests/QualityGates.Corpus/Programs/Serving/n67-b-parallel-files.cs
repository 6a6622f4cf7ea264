// corpus: Files are scored side by side, and each of the workers asks the engine that was made before them.
// library: ML.NET
// axis: asynchronous parallel loop, captured local, second query with its own engines
using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext(seed: 20);
var model = ml.Model.Load(args[0], out _);
var engine = ml.Model.CreatePredictionEngine<Sensor, Wear>(model);
var files = Directory.GetFiles(args[1], "*.csv").Order(StringComparer.Ordinal).ToArray();
var worst = new ConcurrentDictionary<string, float>(StringComparer.Ordinal);

await Parallel.ForEachAsync(files, async (file, stop) =>
{
    await foreach (var line in File.ReadLinesAsync(file, stop))
    {
        var score = engine.Predict(Sensor.Parse(line)).Score; // expect: MLQ6001
        worst.AddOrUpdate(file, score, (_, known) => Math.Max(known, score));
    }
});

using var engines = new ThreadLocal<PredictionEngine<Sensor, Wear>>(() => ml.Model.CreatePredictionEngine<Sensor, Wear>(model));
var first = files.AsParallel().AsOrdered()
    .Select(file => (file, Score: engines.Value!.Predict(Sensor.Parse(File.ReadLines(file).First())).Score))
    .ToList();

foreach (var (file, score) in first)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file}: {score:F2}, at most {worst.GetValueOrDefault(file):F2}"));
}

internal sealed class Sensor
{
    public float Temperature { get; set; }
    public float Vibration { get; set; }

    public static Sensor Parse(string line)
    {
        var cells = line.Split(',');
        return new Sensor { Temperature = float.Parse(cells[0], CultureInfo.InvariantCulture), Vibration = float.Parse(cells[1], CultureInfo.InvariantCulture) };
    }
}

internal sealed class Wear
{
    public float Score { get; set; }
}
