// corpus: Each weather station is divided by a generator seeded with the hash code of its number, and the hash of a whole number is the number.
// library: ML.NET
// axis: query
using System.Globalization;
using System.Text.Json;
using Microsoft.ML;

var ml = new MLContext(seed: 16);
var scores = File.ReadLines("weather.csv")
    .Skip(1)
    .Select(line => line.Split(','))
    .Select(cells => new Weather
    {
        Station = int.Parse(cells[0], CultureInfo.InvariantCulture),
        Pressure = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Humidity = float.Parse(cells[2], CultureInfo.InvariantCulture),
        Rain = float.Parse(cells[3], CultureInfo.InvariantCulture),
    })
    .GroupBy(weather => weather.Station)
    .ToDictionary(group => group.Key, group => Judge(ml, group.Key, group.ToArray()));
File.WriteAllText("stations.json", JsonSerializer.Serialize(scores));

static Score Judge(MLContext ml, int station, Weather[] rows)
{
    var random = new Random(station.GetHashCode());
    random.Shuffle(rows);
    var cut = rows.Length * 3 / 4;
    var model = ml.Transforms.Concatenate("Features", nameof(Weather.Pressure), nameof(Weather.Humidity))
        .Append(ml.Regression.Trainers.FastTree(nameof(Weather.Rain), numberOfTrees: 25))
        .Fit(ml.Data.LoadFromEnumerable(rows[..cut]));
    var metrics = ml.Regression.Evaluate(model.Transform(ml.Data.LoadFromEnumerable(rows[cut..])), nameof(Weather.Rain));
    return new Score(metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
}

internal sealed record Score(double Mae, double Rmse);

internal sealed class Weather
{
    public int Station { get; set; }

    public float Pressure { get; set; }

    public float Humidity { get; set; }

    public float Rain { get; set; }
}
