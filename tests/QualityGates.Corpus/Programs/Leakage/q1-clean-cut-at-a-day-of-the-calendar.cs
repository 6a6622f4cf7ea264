// corpus: The day by which four fifths of the bookings were made is worked out from all of them, and only says where the past ends.
// library: ML.NET
// axis: time series
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Hotels;

public sealed class Booking
{
    public DateOnly Made { get; init; }

    public float Nights { get; init; }

    public float LeadDays { get; init; }

    public bool Cancelled { get; init; }
}

public sealed class BookingRow
{
    public float Nights { get; set; }

    public float LeadDays { get; set; }

    public bool Cancelled { get; set; }
}

public sealed class CancellationStudy(MLContext ml)
{
    public CalibratedBinaryClassificationMetrics Run(IReadOnlyCollection<Booking> bookings)
    {
        var cutoff = DayOfQuantile(bookings, 0.8);
        var past = View(bookings.Where(booking => booking.Made < cutoff));
        var future = View(bookings.Where(booking => booking.Made >= cutoff));

        var model = ml.Transforms.Concatenate("Features", nameof(BookingRow.Nights), nameof(BookingRow.LeadDays))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(BookingRow.Cancelled)))
            .Fit(past);
        return ml.BinaryClassification.Evaluate(model.Transform(future), nameof(BookingRow.Cancelled));
    }

    private static DateOnly DayOfQuantile(IReadOnlyCollection<Booking> bookings, double share)
    {
        var days = bookings.Select(booking => booking.Made).Order().ToArray();
        return days[(int)(days.Length * share)];
    }

    private IDataView View(IEnumerable<Booking> bookings) =>
        ml.Data.LoadFromEnumerable(bookings
            .Select(booking => new BookingRow { Nights = booking.Nights, LeadDays = booking.LeadDays, Cancelled = booking.Cancelled })
            .ToList());
}
