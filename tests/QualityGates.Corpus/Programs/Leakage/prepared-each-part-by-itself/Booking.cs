using Microsoft.ML;
using Microsoft.ML.Data;

namespace Hotels;

public sealed class Booking
{
    [LoadColumn(0)] public float LeadTime { get; set; }
    [LoadColumn(1)] public string Country { get; set; } = "";
    [LoadColumn(2)] public bool Cancelled { get; set; }
}

public static class BookingPreparation
{
    public static IDataView Prepared(this IDataView bookings, MLContext ml)
    {
        var steps = ml.Transforms.Categorical.OneHotEncoding("Origin", nameof(Booking.Country))
            .Append(ml.Transforms.NormalizeMeanVariance("Days", nameof(Booking.LeadTime)))
            .Append(ml.Transforms.Concatenate("Features", "Origin", "Days"));
        return steps.Fit(bookings).Transform(bookings);
    }
}
