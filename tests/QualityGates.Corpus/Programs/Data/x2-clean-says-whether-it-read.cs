// corpus: A method says by its answer whether it could read a ferry trip, and who calls it counts the trips it could not.
// library: ML.NET
// axis: bool and out parameter
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.ML;

namespace Ferries;

public sealed class Trip
{
    public float Wind { get; set; }

    public float Cars { get; set; }

    public float Minutes { get; set; }
}

public sealed class TripLog
{
    public int Unreadable { get; private set; }

    public IReadOnlyList<Trip> Load(string path)
    {
        var trips = new List<Trip>();
        foreach (var line in File.ReadLines(path))
        {
            if (Read(line, out var trip))
            {
                trips.Add(trip);
            }
            else
            {
                Unreadable++;
            }
        }

        return trips;
    }

    private static bool Read(string line, [NotNullWhen(true)] out Trip? trip)
    {
        trip = null;
        try
        {
            var cells = line.Split('\t');
            trip = new Trip
            {
                Wind = float.Parse(cells[0], CultureInfo.InvariantCulture),
                Cars = float.Parse(cells[1], CultureInfo.InvariantCulture),
                Minutes = float.Parse(cells[2], CultureInfo.InvariantCulture),
            };
            return true;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}

public sealed class CrossingTime
{
    public (double Mae, double Rmse) Judge(string path)
    {
        var log = new TripLog();
        var ml = new MLContext(seed: 19);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(log.Load(path)), testFraction: 0.25, seed: 19);
        if (log.Unreadable > 20)
        {
            throw new InvalidDataException($"{log.Unreadable} trips could not be read.");
        }

        var model = ml.Transforms.Concatenate("Features", nameof(Trip.Wind), nameof(Trip.Cars))
            .Append(ml.Regression.Trainers.FastTree(nameof(Trip.Minutes)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Trip.Minutes));
        return (metrics.MeanAbsoluteError, metrics.RootMeanSquaredError);
    }
}
