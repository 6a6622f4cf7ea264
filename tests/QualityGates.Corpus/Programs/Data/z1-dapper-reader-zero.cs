// corpus: Trips of a taxi company come out of a query by a local function that gives 0 for a column of another type.
// library: ML.NET, Dapper
// axis: local function over IDataRecord
using System.Data;
using Dapper;
using Microsoft.ML;

namespace Trips;

public sealed record FareReport(double MeanAbsoluteError, double RootMeanSquaredError, int Trips);

public sealed class Trip
{
    public float Distance { get; set; }

    public float Minutes { get; set; }

    public float Fare { get; set; }
}

public sealed class FareTraining(IDbConnection connection, MLContext ml)
{
    public FareReport Run()
    {
        var trips = Load();
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(trips), testFraction: 0.2);
        var model = ml.Transforms.Concatenate("Features", nameof(Trip.Distance), nameof(Trip.Minutes))
            .Append(ml.Regression.Trainers.FastTree(nameof(Trip.Fare)))
            .Fit(parts.TrainSet);
        var metrics = ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Trip.Fare));
        return new FareReport(metrics.MeanAbsoluteError, metrics.RootMeanSquaredError, trips.Count);
    }

    private List<Trip> Load()
    {
        var trips = new List<Trip>();
        using var reader = connection.ExecuteReader("SELECT distance_km, minutes, fare FROM trips ORDER BY id");
        while (reader.Read())
        {
            trips.Add(new Trip
            {
                Distance = Number(reader, 0),
                Minutes = Number(reader, 1),
                Fare = Number(reader, 2),
            });
        }

        return trips;

        static float Number(IDataRecord record, int column)
        {
            try
            {
                return record.GetFloat(column);
            }
            catch (InvalidCastException) // expect: MLQ4004
            {
                return 0f;
            }
        }
    }
}
