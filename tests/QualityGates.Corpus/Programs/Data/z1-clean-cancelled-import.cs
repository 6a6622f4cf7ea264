// corpus: Reading parcels out of a database ends quietly when it is cancelled, which is no error of the data.
// library: ML.NET, ADO.NET
// axis: cancellation
using System.Data.Common;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Parcels;

public sealed class Parcel
{
    public float Weight { get; set; }

    public float Distance { get; set; }

    public float Days { get; set; }
}

public sealed class ParcelStore(DbDataSource source)
{
    public async Task<List<Parcel>> ReadAsync(CancellationToken cancellation)
    {
        var parcels = new List<Parcel>();
        try
        {
            await using var command = source.CreateCommand("SELECT weight, distance, days FROM parcels ORDER BY id");
            await using var reader = await command.ExecuteReaderAsync(cancellation);
            while (await reader.ReadAsync(cancellation))
            {
                parcels.Add(new Parcel
                {
                    Weight = reader.GetFloat(0),
                    Distance = reader.GetFloat(1),
                    Days = reader.IsDBNull(2) ? float.NaN : reader.GetFloat(2),
                });
            }
        }
        catch (OperationCanceledException)
        {
            return [];
        }

        return parcels;
    }
}

public sealed class DeliveryTraining(ParcelStore store)
{
    private readonly MLContext _ml = new(seed: 18);

    public async Task<RegressionMetrics?> RunAsync(CancellationToken cancellation)
    {
        var parcels = await store.ReadAsync(cancellation);
        if (parcels.Count == 0)
        {
            return null;
        }

        var known = _ml.Data.FilterRowsByMissingValues(_ml.Data.LoadFromEnumerable(parcels), nameof(Parcel.Days));
        var parts = _ml.Data.TrainTestSplit(known, testFraction: 0.2);
        var model = _ml.Transforms.Concatenate("Features", nameof(Parcel.Weight), nameof(Parcel.Distance))
            .Append(_ml.Regression.Trainers.FastTree(nameof(Parcel.Days)))
            .Fit(parts.TrainSet);
        return _ml.Regression.Evaluate(model.Transform(parts.TestSet), nameof(Parcel.Days));
    }
}
