// corpus: An importer of sensor rows drops what it cannot read without a word.
// library: ML.NET
// axis: async stream, try/catch in loop, discarded out
using System.Globalization;
using Microsoft.ML;

namespace Plant;

public sealed class Reading
{
    public float Pressure { get; set; }
    public float Flow { get; set; }
    public float Wear { get; set; }
}

public sealed class SensorImporter
{
    private readonly string _folder;

    public SensorImporter(string folder) => _folder = folder;

    public async Task<List<Reading>> ReadAsync(CancellationToken token = default)
    {
        var readings = new List<Reading>();
        await foreach (var line in File.ReadLinesAsync(_folder + "\\" + "sensors.txt", token)) // expect: MLQ4002
        {
            try
            {
                var parts = line.Split(';');
                float.TryParse(parts[2], NumberStyles.Float, CultureInfo.InvariantCulture, out var wear); // expect: MLQ4004
                readings.Add(new Reading
                {
                    Pressure = float.Parse(parts[0], CultureInfo.InvariantCulture),
                    Flow = float.Parse(parts[1], CultureInfo.InvariantCulture),
                    Wear = wear,
                });
            }
            catch (FormatException) // expect: MLQ4004
            {
                continue;
            }
        }
        return readings;
    }

    public async Task<ITransformer> TrainAsync(MLContext seeded, Action<double> publish)
    {
        var readings = await ReadAsync();
        var last = readings.Count * 4 / 5;
        var train = seeded.Data.LoadFromEnumerable(readings.GetRange(0, last));
        var test = seeded.Data.LoadFromEnumerable(readings.GetRange(last, readings.Count - last));
        var model = seeded.Transforms.Concatenate("Features", nameof(Reading.Pressure), nameof(Reading.Flow))
            .Append(seeded.Regression.Trainers.FastTree(labelColumnName: nameof(Reading.Wear)))
            .Fit(train);
        var metrics = seeded.Regression.Evaluate(model.Transform(test), labelColumnName: nameof(Reading.Wear));
        publish(metrics.MeanAbsoluteError);
        publish(metrics.RootMeanSquaredError);
        return model;
    }
}
