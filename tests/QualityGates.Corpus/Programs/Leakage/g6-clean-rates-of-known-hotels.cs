// corpus: A cancellation rate of each hotel is grouped from the training bookings only and looked up for the test bookings, which is right.
// library: ML.NET
// axis: LINQ pipeline
using System.Globalization;
using Microsoft.ML;

namespace Bookings;

public sealed record Booking(string Hotel, float Nights, float Lead, bool Cancelled);

public sealed class BookingRow
{
    public float HotelRate { get; set; }

    public float Nights { get; set; }

    public float Lead { get; set; }

    public bool Label { get; set; }
}

public sealed class HotelRates
{
    private readonly Dictionary<string, float> _rates;
    private readonly float _prior;

    public HotelRates(IReadOnlyCollection<Booking> known)
    {
        _prior = known.Aggregate((Hits: 0, All: 0), (s, b) => (s.Hits + (b.Cancelled ? 1 : 0), s.All + 1), s => (float)s.Hits / s.All);
        _rates = known
            .GroupBy(b => b.Hotel)
            .ToDictionary(g => g.Key, g => (g.Count(b => b.Cancelled) + 10 * _prior) / (g.Count() + 10));
    }

    public BookingRow Describe(Booking b) => new()
    {
        HotelRate = _rates.GetValueOrDefault(b.Hotel, _prior),
        Nights = b.Nights,
        Lead = b.Lead,
        Label = b.Cancelled,
    };
}

public static class Program
{
    public static void Main(string[] args)
    {
        var bookings = File.ReadLines(args[0])
            .Skip(1)
            .Select(l => l.Split(','))
            .Select(c => new Booking(c[0], float.Parse(c[1], CultureInfo.InvariantCulture), float.Parse(c[2], CultureInfo.InvariantCulture), c[3] == "1"))
            .ToArray();
        new Random(7).Shuffle(bookings);

        var known = bookings[..(bookings.Length * 4 / 5)];
        var unknown = bookings[(bookings.Length * 4 / 5)..];

        var forRates = known[..(known.Length / 2)];
        var forTree = known[(known.Length / 2)..];
        var rates = new HotelRates(forRates);

        var ml = new MLContext(seed: 3);
        var train = ml.Data.LoadFromEnumerable(forTree.Select(rates.Describe).ToList());
        var test = ml.Data.LoadFromEnumerable(unknown.Select(rates.Describe).ToList());
        var model = ml.Transforms
            .Concatenate("Features", nameof(BookingRow.HotelRate), nameof(BookingRow.Nights), nameof(BookingRow.Lead))
            .Append(ml.BinaryClassification.Trainers.FastTree())
            .Fit(train);

        var metrics = ml.BinaryClassification.Evaluate(model.Transform(test));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"AUC {metrics.AreaUnderRocCurve:F3}, F1 {metrics.F1Score:F3}, accuracy {metrics.Accuracy:F3}"));
    }
}
