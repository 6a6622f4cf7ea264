// corpus: Noise is added to the gas readings that are learned from, by a generator that begins anew for each of them, so it is one constant.
// library: ML.NET
// axis: query
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var readings = File.ReadLines(args[0])
    .Skip(1)
    .Select(line => line.Split(','))
    .Select(cells => new GasReading
    {
        Methane = float.Parse(cells[0], CultureInfo.InvariantCulture),
        Flow = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Leak = cells[2] == "1",
    })
    .ToList();
var cut = readings.Count * 4 / 5;

var train = readings
    .Take(cut)
    .Select(reading => new GasReading
    {
        Methane = reading.Methane + 0.1f * (new Random(42).NextSingle() - 0.5f), // expect: MLQ1013
        Flow = reading.Flow,
        Leak = reading.Leak,
    })
    .ToList();

var ml = new MLContext(seed: 42);
var model = ml.Transforms.Concatenate("Features", nameof(GasReading.Methane), nameof(GasReading.Flow))
    .Append(ml.BinaryClassification.Trainers.FastTree(nameof(GasReading.Leak)))
    .Fit(ml.Data.LoadFromEnumerable(train));
var test = ml.Data.LoadFromEnumerable(readings.Skip(cut).ToList());
var metrics = ml.BinaryClassification.Evaluate(model.Transform(test), nameof(GasReading.Leak));
File.WriteAllText("gas.json", JsonSerializer.Serialize(new { metrics.PositiveRecall, metrics.AreaUnderRocCurve, metrics.LogLoss }));

internal sealed class GasReading
{
    public float Methane { get; set; }

    public float Flow { get; set; }

    public bool Leak { get; set; }
}
