// corpus: A meter counts the records of a query about parcels that have another type, and goes on with the next.
// library: ML.NET, ADO.NET
// axis: System.Diagnostics.Metrics
using System.Data;
using System.Diagnostics.Metrics;
using Microsoft.ML;

namespace Parcels;

public sealed class Parcel
{
    public float Weight { get; set; }

    public float Distance { get; set; }

    public bool Late { get; set; }
}

public sealed class ParcelQuery(IDbConnection connection)
{
    private static readonly Meter Meter = new("Parcels");
    private static readonly Counter<long> Skipped = Meter.CreateCounter<long>("parcels.skipped");

    public List<Parcel> All()
    {
        var parcels = new List<Parcel>();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT weight, distance, late FROM parcels ORDER BY number";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            try
            {
                parcels.Add(new Parcel
                {
                    Weight = reader.GetFloat(0),
                    Distance = reader.GetFloat(1),
                    Late = reader.GetBoolean(2),
                });
            }
            catch (InvalidCastException)
            {
                Skipped.Add(1);
            }
        }

        return parcels;
    }
}

public sealed class LateParcels(ParcelQuery query)
{
    public (double Auc, double F1) Judge()
    {
        var ml = new MLContext(seed: 29);
        var parts = ml.Data.TrainTestSplit(ml.Data.LoadFromEnumerable(query.All()), testFraction: 0.2, seed: 29);
        var model = ml.Transforms.Concatenate("Features", nameof(Parcel.Weight), nameof(Parcel.Distance))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Parcel.Late)))
            .Fit(parts.TrainSet);
        var metrics = ml.BinaryClassification.Evaluate(model.Transform(parts.TestSet), nameof(Parcel.Late));
        return (metrics.AreaUnderRocCurve, metrics.F1Score);
    }
}
