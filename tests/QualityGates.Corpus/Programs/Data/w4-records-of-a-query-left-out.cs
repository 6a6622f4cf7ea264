// corpus: Records of a query about blood donations are left out where a column has another type, and nobody counts them.
// library: ML.NET, ADO.NET
// axis: database
using System.Data.Common;
using Microsoft.ML;

namespace Donations;

public sealed class Donation
{
    public float Months { get; set; }

    public float Visits { get; set; }

    public bool Again { get; set; }
}

public sealed class DonationStore(DbDataSource source)
{
    public async Task<List<Donation>> AllAsync(CancellationToken cancellation)
    {
        await using var command = source.CreateCommand("SELECT months, visits, again FROM donations ORDER BY id");
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var donations = new List<Donation>();
        while (await reader.ReadAsync(cancellation))
        {
            try
            {
                donations.Add(new Donation
                {
                    Months = reader.GetFloat(0),
                    Visits = reader.GetFloat(1),
                    Again = reader.GetBoolean(2),
                });
            }
            catch (InvalidCastException) // expect: MLQ4004
            {
                continue;
            }
        }

        return donations;
    }
}

public sealed class DonorTraining(MLContext ml, DonationStore store)
{
    public async Task<double> RunAsync(CancellationToken cancellation)
    {
        var rows = ml.Data.LoadFromEnumerable(await store.AllAsync(cancellation));
        var pipeline = ml.Transforms.Concatenate("Features", nameof(Donation.Months), nameof(Donation.Visits))
            .Append(ml.BinaryClassification.Trainers.FastTree(nameof(Donation.Again)));
        var folds = ml.BinaryClassification.CrossValidate(rows, pipeline, numberOfFolds: 5, labelColumnName: nameof(Donation.Again));
        return folds.Average(fold => fold.Metrics.AreaUnderRocCurve);
    }
}
