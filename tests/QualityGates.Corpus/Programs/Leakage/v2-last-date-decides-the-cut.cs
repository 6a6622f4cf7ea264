// corpus: The newest date of all rows says where they are cut, and the largest distances are left out of both parts.
// library: ML.NET
// axis: statistic that only cuts and leaves out, silence of the page
// scores: MLQ2009
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Flights;

public sealed class Flight
{
    public DateTime Departure { get; set; }
    public float Distance { get; set; }
    public float Wind { get; set; }
    public float Delay { get; set; }
}

public sealed class DelayModel(MLContext ml)
{
    public double Run(IReadOnlyList<Flight> flights)
    {
        var newest = flights.Max(flight => flight.Departure);
        var cutoff = newest.AddDays(-30);
        var farthest = flights.Max(flight => flight.Distance);
        var usual = flights.Where(flight => flight.Distance < farthest).ToList();

        var train = ml.Data.LoadFromEnumerable(usual.Where(flight => flight.Departure < cutoff).ToList());
        var test = ml.Data.LoadFromEnumerable(usual.Where(flight => flight.Departure >= cutoff).ToList());
        var pipeline = ml.Transforms.Concatenate("Features", "Distance", "Wind").Append(ml.Regression.Trainers.FastForest("Delay"));
        return ml.Regression.Evaluate(pipeline.Fit(train).Transform(test), "Delay").MeanAbsoluteError;
    }
}
