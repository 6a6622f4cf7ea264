// corpus: The readings of all stations are laid out in one list, each once, and divided so that a station is in one part only.
// library: ML.NET
// axis: class, nested data
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Air;

public sealed record Reading(float Hour, float Wind, float Traffic, float Dust);

public sealed record Station(string Name, float Height, IReadOnlyList<Reading> Readings);

public sealed class Row
{
    public string Station { get; set; } = "";

    public float Height { get; set; }

    public float Hour { get; set; }

    public float Wind { get; set; }

    public float Traffic { get; set; }

    public float Dust { get; set; }
}

public static class DustModel
{
    public static RegressionMetrics Judge(MLContext ml, IEnumerable<Station> stations)
    {
        var rows = stations
            .Where(station => station.Readings.Count > 24)
            .SelectMany(station => station.Readings, (station, reading) => new Row
            {
                Station = station.Name,
                Height = station.Height,
                Hour = reading.Hour,
                Wind = reading.Wind,
                Traffic = reading.Traffic,
                Dust = reading.Dust,
            })
            .ToList();

        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(rows), 0.25, samplingKeyColumnName: nameof(Row.Station));
        var pipeline = ml.Transforms
            .Concatenate("Features", nameof(Row.Height), nameof(Row.Hour), nameof(Row.Wind), nameof(Row.Traffic))
            .Append(ml.Regression.Trainers.FastForest(nameof(Row.Dust)));
        return ml.Regression.Evaluate(pipeline.Fit(parts.TrainSet).Transform(parts.TestSet), nameof(Row.Dust));
    }
}
