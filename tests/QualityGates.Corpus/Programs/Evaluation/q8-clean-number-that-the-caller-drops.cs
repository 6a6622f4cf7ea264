// corpus: A method logs the metrics of noise at an airport and gives back a number, which one of its callers has no use for.
// library: ML.NET
// axis: logger, overloads
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Noise;

internal sealed class Flight
{
    public float Height { get; set; }

    public float Thrust { get; set; }

    public float Humidity { get; set; }

    public float Decibel { get; set; }
}

internal sealed class Journal(TextWriter writer)
{
    public void Note(string name, double value) =>
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:O};{name};{value:F4}"));
}

internal sealed class NoiseTraining(MLContext ml, Journal journal)
{
    private readonly Dictionary<string, ITransformer> _models = [];

    public IReadOnlyDictionary<string, ITransformer> Models => _models;

    public void TrainAll(IEnumerable<(string Runway, List<Flight> Flights)> runways)
    {
        foreach (var (runway, flights) in runways)
        {
            Train(runway, flights);
        }
    }

    public bool TrainOne(string runway, List<Flight> flights) => Train(runway, flights) < 3.0;

    private double Train(string runway, List<Flight> flights)
    {
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(flights), testFraction: 0.2, seed: 51);
        var model = ml.Transforms.Concatenate("Features", "Height", "Thrust", "Humidity")
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: "Decibel"))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), labelColumnName: "Decibel");
        journal.Note($"{runway} mae", metrics.MeanAbsoluteError);
        journal.Note($"{runway} rmse", metrics.RootMeanSquaredError);
        _models[runway] = model;
        return metrics.MeanAbsoluteError;
    }
}
