// corpus: Pick-up times and distances of taxi rides are read by TryParse without a look at its answer, so that a bad date is midnight of the year 1.
// library: ML.NET
// axis: feature engineering from dates
using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace TaxiFares;

public sealed class Ride
{
    public float Hour { get; set; }

    public float Weekday { get; set; }

    public float Distance { get; set; }

    public float Fare { get; set; }
}

public sealed class RideReader
{
    private readonly StreamReader _reader;

    public RideReader(StreamReader reader)
    {
        _reader = reader;
    }

    public Ride[] ReadToEnd()
    {
        var rides = new List<Ride>();
        _reader.ReadLine();
        while (!_reader.EndOfStream)
        {
            var cells = _reader.ReadLine()!.Split(',');
            DateTime.TryParse(cells[1], CultureInfo.InvariantCulture, DateTimeStyles.None, out var pickup); // expect: MLQ4004
            float.TryParse(cells[4], NumberStyles.Float, CultureInfo.InvariantCulture, out var distance); // expect: MLQ4004
            rides.Add(new Ride
            {
                Hour = pickup.Hour,
                Weekday = (int)pickup.DayOfWeek,
                Distance = distance,
                Fare = float.Parse(cells[6], CultureInfo.InvariantCulture),
            });
        }

        return rides.ToArray();
    }
}

public static class FareModel
{
    public static RegressionMetrics Evaluate(string trainPath, string testPath)
    {
        var ml = new MLContext(seed: 0);
        using var trainReader = new StreamReader(trainPath);
        using var testReader = new StreamReader(testPath);
        var train = ml.Data.LoadFromEnumerable(new RideReader(trainReader).ReadToEnd());
        var test = ml.Data.LoadFromEnumerable(new RideReader(testReader).ReadToEnd());
        var model = ml.Transforms.Concatenate("Features", nameof(Ride.Hour), nameof(Ride.Weekday), nameof(Ride.Distance))
            .Append(ml.Regression.Trainers.FastTree(nameof(Ride.Fare)))
            .Fit(train);
        return ml.Regression.Evaluate(model.Transform(test), nameof(Ride.Fare));
    }
}
