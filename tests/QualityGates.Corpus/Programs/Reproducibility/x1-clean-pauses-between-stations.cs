// corpus: Between the files of weather stations the program waits for a random while and names its run by a new Guid; the rows stay in the order of the files.
// library: ML.NET
// axis: console
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var run = Guid.NewGuid().ToString("N")[..8];
var observations = new List<Observation>();
foreach (var path in args)
{
    observations.AddRange(File.ReadLines(path).Skip(1).Select(Observation.Parse));
    await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(100, 400)));
}

var cut = observations.Count * 4 / 5;
var ml = new MLContext(seed: 1);
var train = ml.Data.LoadFromEnumerable(observations.GetRange(0, cut));
var test = ml.Data.LoadFromEnumerable(observations.GetRange(cut, observations.Count - cut));
var model = ml.Transforms.Concatenate("Features", nameof(Observation.Pressure), nameof(Observation.Humidity))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Observation.Rain)))
    .Fit(train);
var metrics = ml.Regression.Evaluate(model.Transform(test), labelColumnName: nameof(Observation.Rain));
File.WriteAllText($"rain-{run}.json", JsonSerializer.Serialize(new { run, metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed class Observation
{
    public float Pressure { get; set; }

    public float Humidity { get; set; }

    public float Rain { get; set; }

    public static Observation Parse(string line)
    {
        var cells = line.Split(';');
        return new Observation
        {
            Pressure = float.Parse(cells[0], CultureInfo.InvariantCulture),
            Humidity = float.Parse(cells[1], CultureInfo.InvariantCulture),
            Rain = float.Parse(cells[2], CultureInfo.InvariantCulture),
        };
    }
}
