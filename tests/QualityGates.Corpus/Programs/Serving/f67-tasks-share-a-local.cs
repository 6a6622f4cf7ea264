// corpus: One engine is captured by the tasks that score the shards of a file at the same time.
// library: ML.NET
// axis: local, lambda, async, top-level statements
using Microsoft.ML;

var context = new MLContext();
var model = context.Model.Load(args[0], out _);
using var engine = context.Model.CreatePredictionEngine<Reading, Anomaly>(model);

var shards = Directory.GetFiles(args[1], "*.csv").OrderBy(path => path, StringComparer.Ordinal);
var work = shards.Select(shard => Task.Run(() => Count(shard))).ToArray();
var counts = await Task.WhenAll(work);
Console.WriteLine(counts.Sum());

int Count(string shard)
{
    var found = 0;
    foreach (var line in File.ReadLines(shard).Skip(1))
    {
        var cells = line.Split(',');
        var reading = new Reading { Pressure = Parse(cells[0]), Flow = Parse(cells[1]) };
        if (engine.Predict(reading).PredictedLabel) // expect: MLQ6001
        {
            found++;
        }
    }
    return found;
}

static float Parse(string text) => float.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

internal sealed class Reading
{
    public float Pressure { get; set; }
    public float Flow { get; set; }
}

internal sealed class Anomaly
{
    public bool PredictedLabel { get; set; }
}
