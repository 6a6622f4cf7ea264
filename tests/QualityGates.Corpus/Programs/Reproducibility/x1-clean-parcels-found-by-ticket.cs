// corpus: Every parcel gets a ticket with a new Guid by which its prediction is found again; no feature is made of it.
// library: ML.NET
// axis: library class
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parcels;

public sealed record Delivery(float Weight, float Distance, float Stops, float Hours);

internal sealed class Parcel
{
    public string Ticket { get; set; } = "";

    public float Weight { get; set; }

    public float Distance { get; set; }

    public float Stops { get; set; }

    public float Hours { get; set; }
}

internal sealed class Promise
{
    public string Ticket { get; set; } = "";

    public float Score { get; set; }
}

public sealed class Promises(MLContext ml)
{
    public (RegressionMetrics Metrics, IReadOnlyDictionary<string, float> Hours) Make(IEnumerable<Delivery> deliveries)
    {
        var parcels = deliveries.Select(delivery => new Parcel
        {
            Ticket = Guid.NewGuid().ToString("N"),
            Weight = delivery.Weight,
            Distance = delivery.Distance,
            Stops = delivery.Stops,
            Hours = delivery.Hours,
        }).ToList();
        var cut = parcels.Count * 4 / 5;
        var train = ml.Data.LoadFromEnumerable(parcels.GetRange(0, cut));
        var test = ml.Data.LoadFromEnumerable(parcels.GetRange(cut, parcels.Count - cut));

        var model = ml.Transforms.Concatenate("Features", nameof(Parcel.Weight), nameof(Parcel.Distance), nameof(Parcel.Stops))
            .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Parcel.Hours)))
            .Fit(train);
        var scored = model.Transform(test);
        var metrics = ml.Regression.Evaluate(scored, labelColumnName: nameof(Parcel.Hours));
        var hours = ml.Data.CreateEnumerable<Promise>(scored, reuseRowObject: false)
            .ToDictionary(promise => promise.Ticket, promise => promise.Score);
        return (metrics, hours);
    }
}
